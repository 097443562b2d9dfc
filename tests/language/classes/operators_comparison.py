# The six comparisons, their reflections and defaults.
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print("eq", end=" ")
        return NotImplemented if not isinstance(o, V) else self.n == o.n
    def __lt__(self, o):
        print("lt", end=" ")
        return NotImplemented if not isinstance(o, V) else self.n < o.n
    def __le__(self, o):
        print("le", end=" ")
        return NotImplemented
    __hash__ = None
a, b = V(1), V(2)
print(a == b, a != b, a == 1, a != 1)
print(a < b, a > b)
for f in (lambda: a <= b, lambda: a >= b, lambda: a < 1, lambda: 1 > a):
    try:
        print(f())
    except TypeError as e:
        print(e)
class Plain: pass
p = Plain()
print(p == p, p == Plain(), p != p, p.__eq__(1), p.__ne__(p), p.__lt__(p))
try:
    p < p
except TypeError as e:
    print(e)
class Ne:
    def __ne__(self, o): return "custom ne"
class Odd:
    def __eq__(self, o): return "not a bool"
    def __lt__(self, o): return []
print(Ne() != 1, Ne() == 1, Odd() == 1, Odd() != 1, Odd() < 1, bool(Odd() < 1), 1 == Odd())
class Base:
    def __eq__(self, o): return "base"
class Derived(Base):
    def __eq__(self, o): return "derived"
print(Base() == Derived(), Derived() == Base(), Base() != Derived())
print(sorted([V(3), V(1), V(2)], key=lambda v: v.n)[0].n, min(V(3), V(1)).n, max([V(3), V(5)]).n)
