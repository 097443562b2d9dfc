# The order in which try, except, else and finally run.
def flow(raise_in_body, raise_in_else=None):
    log = []
    try:
        try:
            log.append("try")
            if raise_in_body:
                raise raise_in_body
        except ValueError:
            log.append("except ValueError")
        except (KeyError, IndexError):
            log.append("except Key/Index")
        else:
            log.append("else")
            if raise_in_else:
                raise raise_in_else
        finally:
            log.append("finally")
        log.append("after")
    except Exception as e:
        log.append(f"outer {type(e).__name__}")
    return log
for args in ((None,), (ValueError,), (KeyError("k"),), (IndexError,), (TypeError,), (None, ValueError), (None, OSError)):
    print(args, flow(*args))
try:
    pass
finally:
    print("finally alone")
try:
    print("body")
except:
    print("never")
else:
    print("else without finally")
