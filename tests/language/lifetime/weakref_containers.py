# WeakValueDictionary, WeakKeyDictionary, WeakSet, proxy, finalize.
import weakref
class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"C{self.n}"
a, b = C(1), C(2)
v = weakref.WeakValueDictionary(a=a, b=b)
k = weakref.WeakKeyDictionary()
k[a], k[b] = "A", "B"
s = weakref.WeakSet([a, b])
print(len(v), len(k), len(s), v["a"], k[b], a in s, sorted(v), sorted(map(repr, s)))
del a
print(len(v), len(k), len(s), list(v.items()), list(k.items()), "a" in v)
p = weakref.proxy(b)
print(p.n, str(p), p == b, type(p).__name__)
p.n = 20
print(b.n)
f = weakref.finalize(b, print, "finalized", 1)
print(f.alive)
del b
print(f.alive, len(v), len(s))
try:
    p.n
except ReferenceError as e:
    print(e)
m = weakref.WeakMethod(C(5).__repr__)
print(m())
c = C(6)
m = weakref.WeakMethod(c.__repr__)
print(m()())
