# __slots__ fixes the attributes.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
p.x = 10
print(p.x, p.y, P.__slots__, hasattr(p, "__dict__"), type(P.x).__name__, P.x.__get__(p))
del p.y
for code in ("p.y", "p.z = 1", "p.__dict__", "del p.y"):
    try:
        exec(code)
    except AttributeError as e:
        print(code, "->", e)
class Q(P):
    __slots__ = ["z"]
class R(P): pass
q, r = Q(1, 2), R(1, 2)
q.z = 3
r.free = 4
print(q.x, q.z, hasattr(q, "__dict__"), r.free, r.__dict__)
class S:
    __slots__ = "single"
class T:
    __slots__ = ("a", "__dict__", "__weakref__")
t = T()
t.a = t.b = 1
print(t.__dict__, S.__slots__)
class Private:
    __slots__ = ("__hidden",)
    def __init__(self): self.__hidden = 5
print(Private()._Private__hidden, Private.__slots__)
for slots in (("1x",), (5,), ("x y",), ("__dict__", "__dict__")):
    try:
        type("Bad", (), {"__slots__": slots})
    except TypeError as e:
        print(e)
for ns in ({"__slots__": ("v",), "v": 1},):
    try:
        type("Bad", (), ns)
    except ValueError as e:
        print(e)
for bases in ((P, S), (int,)):
    try:
        type("Bad", bases, {"__slots__": ("k",)})
        print("fine")
    except TypeError as e:
        print(e)
class E:
    __slots__ = ()
try:
    E().x = 1
except AttributeError as e:
    print(e)
