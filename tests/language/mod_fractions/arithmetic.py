# Fractions: making them, operators, comparison.
import copy
import math
from fractions import Fraction as F

for args in ((), (3,), (3, 6), (-3, -6), (3, -6), (1.5,), (0.1,), (True,), (F(1, 2), F(3, 4)), ("3/4",), (" -3/6 ",), ("3.1415",),
             (".5",), ("-.25e2",), ("1E-3",), ("1_000/3_0",), ("1 / 3",), ("",), ("x",), ("1/0",), ("1/-3",), ("1__0",), ("nan",),
             (float("inf"),), (float("nan"),), (1, 0), (1.5, 2), (None,), ("1/3/4",), ("1e",), ("٣/٤",)):
    try:
        print(args, repr(F(*args)))
    except Exception as e:
        print(args, type(e).__name__, e)
a, b = F(3, 4), F(-2, 3)
import operator as op
for x, y in ((a, b), (b, a), (a, 2), (2, a), (a, 0.5), (0.5, a), (a, 1 + 2j), (a, 0), (a, "x"), (F(-8), F(1, 3)), (F(2), F(-3))):
    row = []
    for f in (op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.lt, op.eq, op.ge):
        try:
            row.append(str(f(x, y)))
        except Exception as e:
            row.append(f"{type(e).__name__}: {e}")
    print(x, y, row)
print(divmod(a, b), divmod(7, a), abs(b), -b, +b, bool(F(0)), int(b), float(a), complex(a), round(F(5, 2)), round(F(7, 3), 2),
      round(F(1234), -2), math.floor(b), math.ceil(b), math.trunc(b))
print(a.numerator, a.denominator, a.as_integer_ratio(), F(4, 2).is_integer(), a.is_integer(), a.real, a.imag, a.conjugate())
print(hash(a) == hash(0.75), hash(F(5)) == hash(5), {F(1, 2): "half"}[0.5], F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(2) == 2 + 0j)
print(F(math.pi).limit_denominator(10), F("3.1415926535897932").limit_denominator(1000), F(1, 3).limit_denominator(1), F.from_float(0.3))
print(sum([F(1, 3)] * 3), max(a, b), sorted([a, b, 0.1]), F(0) ** 0, F(2) ** F(1, 2), 2 ** F(3), math.prod([a, b]))
for attempt in (lambda: F(0) ** -1, lambda: a.limit_denominator(0), lambda: F.from_float("x"), lambda: setattr(a, "numerator", 1), lambda: a < 1j):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(F):
    pass


print(Sub(1, 2), repr(Sub(1, 2)), type(Sub(1) + 1).__name__, copy.copy(a) is a, copy.deepcopy(Sub(1, 2)), a.__reduce__()[1])
harmonic = sum(F(1, n) for n in range(1, 21))
print(harmonic, float(harmonic))
x = F(1)
for _ in range(6):
    x = (x + 2 / x) / 2
print(len(str(x.numerator)), abs(float(x) - math.sqrt(2)) < 1e-15)
