# Handlers, cleanup, finally bodies on every way out.
def handlers(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        return e
    except KeyError:
        raise RuntimeError from None
    except:
        raise
    else:
        f(1)
    finally:
        f(2)


def early(items):
    for item in items:
        try:
            return item
        finally:
            if item:
                continue


def groups(f):
    try:
        f()
    except* ValueError as e:
        print(e)
    except* TypeError:
        pass
