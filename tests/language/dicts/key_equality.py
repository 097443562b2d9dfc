# Keys are found by hash and equality; identity comes first.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 2
    def __eq__(self, other): return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f"K{self.n}"
d = {K(i): i for i in range(6)}
print(d, d[K(3)], K(7) in d, d.get(K(9)))
d[K(3)] = "three"
del d[K(0)]
print(d, len(d))
nan = float("nan")
e = {nan: 1}
print(e[nan], float("nan") in e, len({nan, nan, float("nan")}))
class Same:
    def __hash__(self): return 1
    def __eq__(self, other): return True
f = {Same(): "first"}
f[1] = "second"
print(len(f), list(f.values()), f[Same()], f.get(2))
class NoHash:
    __hash__ = None
class EqOnly:
    def __eq__(self, o): return True
for x in (NoHash(), EqOnly(), [], {}, set(), bytearray(), slice(1, []) ):
    try:
        {x: 1}
    except TypeError as e:
        print(e)
