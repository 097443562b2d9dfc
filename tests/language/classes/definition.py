# A class statement makes a type from a namespace.
class C:
    """Doc of C."""
    x = 1
    y = x + 1
    def m(self): return self.x
    if y > 1:
        z = "conditional"
    for i in range(3):
        pass
print(C.x, C.y, C.z, C.i, C.__name__, C.__qualname__, C.__module__, C.__doc__, C.__bases__, C.__mro__, type(C))
print(C().m(), C, repr(C), str(C), C.__dict__["x"], type(C.__dict__).__name__, sorted(k for k in vars(C) if not k.startswith("__")))
print(C.__firstlineno__, C.__static_attributes__, C.__weakref__ is not None, hasattr(C, "__dict__"))
class Empty: pass
class Paren(): pass
class OneLine: a = 1; b = 2
print(Empty.__bases__, Paren.__mro__[1] is object, OneLine.a, OneLine.b)
C.w = "added later"
print(C().w)
del C.w
try:
    C.w
except AttributeError as e:
    print(e)
class Outer:
    class Inner:
        v = 5
    inner = Inner()
print(Outer.Inner.v, Outer.inner.v, Outer.Inner.__qualname__, Outer().Inner is Outer.Inner, Outer.Inner)
