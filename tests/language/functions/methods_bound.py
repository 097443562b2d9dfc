# Bound methods carry their object.
class C:
    def __init__(self, n): self.n = n
    def get(self, k=0): return self.n + k
    def __eq__(self, other): return True
    __hash__ = None
a, b = C(1), C(2)
m = a.get
print(m(), m(5), m.__self__ is a, m.__func__ is C.get, m.__name__, m == a.get, m == b.get, m is a.get, C.get(b, 3))
print(type(m).__name__, type(C.get).__name__, m.__func__.__qualname__, hash(m) == hash(a.get), {a.get: 1}[m], m.__doc__)
C.get.tag = "on the function"
print(m.tag)
try:
    m.tag = 1
except AttributeError as e:
    print(e)
a.n = 100
print(m(), list(map(b.get, [1, 2])), [f() for f in (a.get, b.get)])
a.own = lambda: "no self"
print(a.own())
def free(self): return ("free", self.n)
C.free = free
a.bound = free.__get__(b)
print(a.free(), a.bound())
print([].append.__self__, "x".upper.__name__, len.__self__.__name__, type([].append).__name__, type(list.append).__name__, [1, 2].__len__(), type([].__len__).__name__, type(list.__len__).__name__)
