# __dict__, __doc__, __module__, __name__ of classes can be set within limits.
class C:
    def m(self): pass
C.__name__ = "Renamed"
C.__qualname__ = "Else.Renamed"
C.__module__ = "elsewhere"
C.__doc__ = "doc"
print(C, C.__name__, C.__doc__, C().m.__qualname__)
try:
    C().nope
except AttributeError as e:
    print(e)
try:
    C.__dict__["x"] = 1
except TypeError as e:
    print(e)
for name, value in (("__name__", 5), ("__name__", "a\0b"), ("__qualname__", 5), ("__bases__", 5), ("__mro__", ())):
    try:
        setattr(C, name, value)
    except (TypeError, ValueError, AttributeError) as e:
        print(name, type(e).__name__, e)
del C.m
print(hasattr(C, "m"), C.__subclasses__(), [k.__name__ for k in C.__bases__])
class S1(C): pass
class S2(C): pass
print([s.__name__ for s in C.__subclasses__()], S1.__base__ is C, type.mro(S1)[0] is S1)
for n in ("__abstractmethods__", "nope"):
    try:
        getattr(C, n)
    except AttributeError as e:
        print(e)
print(C.__annotations__, C.__type_params__, C.__flags__ & (1 << 9) != 0, C.__basicsize__ > 0, C.__weakrefoffset__ != 0)
