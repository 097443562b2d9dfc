# except* handles parts of a group.
def handle(exc):
    log = []
    try:
        try:
            raise exc
        except* ValueError as eg:
            log.append(("ValueError", repr(eg)))
        except* (TypeError, KeyError) as eg:
            log.append(("Type/Key", repr(eg)))
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as e:
        log.append(("left", repr(e)))
    return log
for exc in (ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)]), ExceptionGroup("g", [ValueError(1), OSError(2)]), ExceptionGroup("g", [OSError(1)]), ValueError("naked"), OSError("naked other"), ExceptionGroup("g", [ExceptionGroup("h", [KeyError(1), ValueError(2)]), OSError(3)]), BaseExceptionGroup("b", [ValueError(1), KeyboardInterrupt()])):
    for entry in handle(exc):
        print(entry)
    print()
try:
    pass
except* ValueError:
    print("never")
else:
    print("else")
