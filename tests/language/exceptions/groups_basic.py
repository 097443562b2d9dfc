# ExceptionGroup: construction, attributes, text.
eg = ExceptionGroup("several", [ValueError("v"), TypeError("t")])
print(eg, repr(eg), eg.message, eg.exceptions, eg.args, type(eg).__mro__[1].__name__)
nested = ExceptionGroup("outer", [eg, KeyError("k")])
print(nested, repr(nested), len(nested.exceptions))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for args in (("m",), ("m", []), (5, [ValueError()]), ("m", ValueError()), ("m", [5]), ("m", [ValueError]), (), ("m", [KeyboardInterrupt()]), ("m", "x")):
    try:
        ExceptionGroup(*args)
        print("fine")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    raise eg
except ExceptionGroup as e:
    print(e is eg, e.exceptions[0].__traceback__)
for name in ("message", "exceptions"):
    try:
        setattr(eg, name, 1)
    except AttributeError as e:
        print(e)
print(str(ExceptionGroup("one", [ValueError()])), str(ExceptionGroup("", (OSError(),))), isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))
