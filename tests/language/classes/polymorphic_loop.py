# One call site seeing many types.
class A:
    x = 1
    def f(self): return "A"
class B:
    def __init__(self): self.x = 2
    def f(self): return "B"
class C(A):
    __slots__ = ()
    def f(self): return "C" + super().f()
class D:
    __slots__ = ("x",)
    def __init__(self): self.x = 4
    f = staticmethod(lambda: "D")
class E:
    def __getattr__(self, n): return (lambda: "E") if n == "f" else 5
class F:
    x = property(lambda self: 6)
    @classmethod
    def f(cls): return cls.__name__
import sys
mod = type(sys)("mod")
mod.x, mod.f = 7, lambda: "mod"
objects = [A(), B(), C(), D(), E(), F(), mod, A, B()]
objects[7].f = A.f
for _ in range(3):
    print([o.x for o in objects], [o.f() for o in objects[:7]])
def add(a, b): return a + b
for _ in range(2):
    print([add(a, b) for a, b in ((1, 2), (1.5, 2), ("a", "b"), ([1], [2]), ((1,), (2,)), (1, 2.5), (True, 1), (2 ** 60, 2 ** 60), (1j, 1), (b"a", b"b"))])
def item(c, i): return c[i]
for _ in range(2):
    print([item(c, i) for c, i in (([1, 2], 0), ("ab", 1), ((5, 6), -1), ({"k": 9}, "k"), (range(5), 2), (b"xy", 0), ([1, 2], slice(1, None)))])
def iterate(c): return [v for v in c]
for _ in range(2):
    print([iterate(c) for c in ([1], "a", (2,), {3: 0}, {4}, range(2), iter([5]), (x for x in [6]), b"a", map(abs, [-7]))])
