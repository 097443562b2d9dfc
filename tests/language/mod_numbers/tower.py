# The tower of abstract number classes.
import numbers
from fractions import Fraction
from numbers import Complex, Integral, Number, Rational, Real

for value in (True, 1, 1.5, 2j, Fraction(1, 2), "1", None):
    print(type(value).__name__, [k.__name__ for k in (Number, Complex, Real, Rational, Integral) if isinstance(value, k)])
print(issubclass(Integral, Rational), issubclass(Real, Number), issubclass(int, Real), numbers.__all__)
print((5).numerator, (5).denominator, (2.5).real, (2.5).imag, (3).conjugate())


class Half(Real):
    def __init__(self, n):
        self.n = n

    def __float__(self):
        return self.n / 2

    def _op(self, other):
        return NotImplemented

    __add__ = __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = _op
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = _op

    def __neg__(self):
        return Half(-self.n)

    def __pos__(self):
        return self

    def __abs__(self):
        return Half(abs(self.n))

    def __eq__(self, other):
        return float(self) == other

    def __lt__(self, other):
        return float(self) < other

    def __le__(self, other):
        return float(self) <= other

    def __trunc__(self):
        return int(self.n / 2)

    __floor__ = __ceil__ = __trunc__

    def __round__(self, ndigits=None):
        return round(self.n / 2, ndigits)


h = Half(3)
print(complex(h), h.real is h, h.imag, h.conjugate() is h, bool(h), bool(Half(0)), h == 1.5, h < 2, isinstance(h, Complex))
try:
    hash(h)
except TypeError as e:
    print(e)
for cls in (Complex, Integral):
    try:
        cls()
    except TypeError as e:
        print(str(e)[:60])
