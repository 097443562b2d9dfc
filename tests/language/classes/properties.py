# property: getter, setter, deleter, doc and errors.
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "The c."
        return self._c
    @c.setter
    def c(self, v):
        if v < -273:
            raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("deleting")
        self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
    w = property(fset=lambda self, v: print("set", v))
    old = property(lambda self: "old getter", doc="given doc")
t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__, T.old.__doc__, t.old, type(T.c).__name__, T.c.fget.__name__, T.f.fset, T.c.__name__)
t.w = 5
del t.c
print(t.c)
for code in ("t.c = -300", "t.f = 1", "del t.f", "t.w", "del t.w", "T.c.fget = 1"):
    try:
        exec(code)
    except (AttributeError, ValueError) as e:
        print(code, "->", type(e).__name__, e)
class S(T):
    @T.c.getter
    def c(self): return "sub"
    @property
    def boom(self): raise AttributeError("from inside")
s = S()
s.c = 7
print(s.c, s._c)
try:
    s.boom
except AttributeError as e:
    print(e)
t.__dict__["c"] = "shadow?"
print(t.c)
class P:
    x = property()
    try:
        P = property(1, 2)
    except TypeError as e:
        print(e)
try:
    P().x
except AttributeError as e:
    print(e)
