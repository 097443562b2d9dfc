# An exception inside a handler: the outer try takes it, the context stays.
def f():
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")
try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        undefined_name
except NameError as e:
    print(e, repr(e.__context__))
try:
    try:
        raise ValueError("v")
    finally:
        raise TypeError("from finally")
except TypeError as e:
    print(e, repr(e.__context__))
try:
    try:
        raise ValueError("v")
    except ValueError as e:
        e.extra = 1
        try:
            raise e
        except ValueError as again:
            print(again is e, again.extra, again.__context__)
        raise
except ValueError as e:
    print("outer", e)
def else_raises():
    try:
        pass
    except Exception:
        print("never")
    else:
        raise LookupError("from else")
try:
    else_raises()
except LookupError as e:
    print(e, e.__context__)
