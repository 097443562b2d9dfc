# A fraction-like class that works with ints on both sides.
class Frac:
    def __new__(cls, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Frac({n}, 0)")
        a, b = abs(n), abs(d)
        while b:
            a, b = b, a % b
        self = super().__new__(cls)
        sign = -1 if (n < 0) != (d < 0) else 1
        self.n, self.d = sign * abs(n) // (a or 1), abs(d) // (a or 1)
        return self
    @classmethod
    def of(cls, x): return x if isinstance(x, cls) else cls(x) if isinstance(x, int) else NotImplemented
    def _op(f):
        def op(self, o):
            o = Frac.of(o)
            return o if o is NotImplemented else f(self, o)
        def rop(self, o):
            o = Frac.of(o)
            return o if o is NotImplemented else f(o, self)
        return op, rop
    __add__, __radd__ = _op(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _op(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _op(lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _op(lambda a, b: Frac(a.n * b.d, a.d * b.n))
    __lt__, __gt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    __eq__, _ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d))
    del _op, _
    def __hash__(self): return hash(self.n) if self.d == 1 else hash((self.n, self.d))
    def __repr__(self): return f"{self.n}/{self.d}" if self.d > 1 else str(self.n)
    def __float__(self): return self.n / self.d
    def __bool__(self): return self.n != 0
h, t = Frac(1, 2), Frac(1, 3)
print(h + t, h - t, h * t, h / t, 1 + h, 1 - h, 2 * h, 1 / t, h + 1, -1 * h, float(t), bool(h - h), h == Frac(2, 4), Frac(4, 2) == 2, 2 == Frac(2))
print(sum([h, t, Frac(1, 6)]), sorted([h, t, Frac(-1, 2), 1]), len({h, Frac(2, 4), Frac(3), 3}), h < 1, 1 > h, max(h, t))
for f in (lambda: h + 1.5, lambda: h < "x", lambda: Frac(1, 0), lambda: h / 0, lambda: h ** 2):
    try:
        print(f())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
