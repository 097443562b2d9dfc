# Raising inside except* collects into a new group.
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise OSError("from ValueError handler")
    except* TypeError as e:
        raise e
except ExceptionGroup as eg:
    print(repr(eg))
    print([type(x).__name__ for x in eg.exceptions])
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
except ExceptionGroup as eg:
    print(repr(eg))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise KeyError("new") from e
except KeyError as e:
    print(repr(e), repr(e.__cause__))
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(type(e).__name__, e.exceptions)
        raise
except ValueError as e:
    print("naked again?", repr(e))
except ExceptionGroup as e:
    print("group", repr(e))
for bad in (ExceptionGroup, (ValueError, ExceptionGroup), 5):
    try:
        try:
            raise ValueError
        except* bad:
            pass
    except TypeError as e:
        print(e)
for source in ("def f():\n try: pass\n except* V: return", "for x in y:\n try: pass\n except* V: break", "for x in y:\n try: pass\n except* V: continue", "try: pass\nexcept* V:\n def f(): return 1", "try: pass\nexcept *V: pass"):
    try:
        compile(source, "<t>", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
