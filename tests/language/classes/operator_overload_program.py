# A vector and a polynomial class with most operators.
class Vec:
    def __init__(self, *v): self.v = v
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.v, o.v)))
    def __sub__(self, o): return self + -o
    def __neg__(self): return Vec(*(-a for a in self.v))
    def __mul__(self, k): return Vec(*(a * k for a in self.v)) if not isinstance(k, Vec) else sum(a * b for a, b in zip(self.v, k.v))
    __rmul__ = __mul__
    def __matmul__(self, o): return self * o
    def __abs__(self): return (self @ self) ** 0.5
    def __eq__(self, o): return isinstance(o, Vec) and self.v == o.v
    def __bool__(self): return any(self.v)
    def __iter__(self): return iter(self.v)
    def __getitem__(self, i): return self.v[i]
    def __len__(self): return len(self.v)
    def __repr__(self): return f"Vec{self.v}"
a, b = Vec(1, 2), Vec(3, 4)
print(a + b, a - b, a * 3, 3 * a, a @ b, abs(b), a == Vec(1, 2), a != b, bool(Vec(0, 0)), list(a), a[1], len(a), sum([a, b], Vec(0, 0)), max(a), [*b])
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x):
        r = 0
        for k in self.c:
            r = r * x + k
        return r
    def __str__(self): return " + ".join(f"{k}x^{len(self.c) - i - 1}" for i, k in enumerate(self.c) if k)
    def __pow__(self, n):
        r = Poly(1)
        for _ in range(n):
            r = r * self
        return r
    def __mul__(self, o):
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, p in enumerate(self.c):
            for j, q in enumerate(o.c):
                r[i + j] += p * q
        return Poly(*r)
p = Poly(1, 1)
print(p ** 3, (p ** 3)(2), Poly(1, 0, -1) * p)
