# Slots in hierarchies: layout, dict, defaults, overriding.
class A:
    __slots__ = ("a",)
class B(A):
    __slots__ = ("b",)
class C(B): pass
class D(A):
    __slots__ = ("a",)
class E:
    pass
class F(E):
    __slots__ = ("f",)
b, c, d, f = B(), C(), D(), F()
b.a, b.b = 1, 2
c.a, c.x = 3, 4
d.a = 5
f.f, f.y = 6, 7
print(b.a, b.b, c.a, c.__dict__, d.a, f.f, f.__dict__, hasattr(b, "__dict__"))
for code in ("b.c = 1", "A().b", "b.a.x", "del A().a"):
    try:
        exec(code)
    except AttributeError as e:
        print(code, "->", e)
class Meth:
    __slots__ = ("v",)
    def __init__(self, v): self.v = v
    def double(self): return self.v * 2
    @property
    def p(self): return self.v + 1
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
m = Meth(5)
m.v += 1
print(m.double(), m.p, m == Meth(6), {m: "k"}[Meth(6)])
print(A.a.__get__(b, B), A.a.__name__, A.a.__objclass__.__name__, repr(A.a))
A.a.__set__(b, 99)
print(b.a)
A.a.__delete__(b)
print(hasattr(b, "a"))
