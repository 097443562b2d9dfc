"""Fraction: exact quotients of whole numbers."""

import math
import operator
import sys
from numbers import Complex, Rational, Real

__all__ = ["Fraction"]

_MODULUS = sys.hash_info.modulus
_INFINITE = sys.hash_info.inf


class Fraction(Rational):
    """A quotient in lowest terms; made of two numbers, of a float, or of text such as "3/4"."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
            elif isinstance(numerator, Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
            elif isinstance(numerator, float) or _is_decimal(numerator):
                self._numerator, self._denominator = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                from _fraction_text import parsed

                found = parsed(numerator)
                if found is None:
                    raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
                return cls(*found)
            else:
                raise TypeError("argument should be a string or a Rational instance")
            return self
        if not (isinstance(numerator, Rational) and isinstance(denominator, Rational)):
            raise TypeError("both arguments should be Rational instances")
        numerator, denominator = (
            numerator.numerator * denominator.denominator,
            denominator.numerator * numerator.denominator,
        )
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self._numerator = numerator // divisor
        self._denominator = denominator // divisor
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float, or of a whole number."""
        if not isinstance(f, (float, int)):
            raise TypeError(
                f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})"
            )
        return _made(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal, or of a whole number."""
        if not isinstance(dec, int) and not _is_decimal(dec):
            raise TypeError(
                f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} "
                f"({type(dec).__name__})"
            )
        return _made(cls, *dec.as_integer_ratio())

    def is_integer(self):
        """Whether the value is a whole number."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Numerator and denominator, in lowest terms."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not above a limit.

        The convergents of the continued fraction come nearer and nearer; the last one below the
        limit and the one between it and the next are the two candidates.
        """
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        low_n, low_d, high_n, high_d = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            next_d = low_d + whole * high_d
            if next_d > max_denominator:
                break
            low_n, low_d, high_n, high_d = high_n, high_d, low_n + whole * high_n, next_d
            n, d = d, n - whole * d
        steps = (max_denominator - low_d) // high_d
        between = low_n + steps * high_n, low_d + steps * high_d
        if 2 * d * between[1] <= self._denominator:
            return _made(Fraction, high_n, high_d)
        return _made(Fraction, *between)

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        from _fraction_text import formatted

        return formatted(self, format_spec)

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    __int__ = __trunc__

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _round_half_even(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """The hash of an equal int or float."""
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            result = _INFINITE
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(self, other):
        if type(other) is int:
            return self._numerator == other and self._denominator == 1
        if isinstance(other, Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, Complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return False
            return self == Fraction.from_float(other)
        return NotImplemented

    def _compared(self, other, op):
        if isinstance(other, Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, Fraction.from_float(other))
        return NotImplemented

    def __lt__(self, other):
        return self._compared(other, operator.lt)

    def __gt__(self, other):
        return self._compared(other, operator.gt)

    def __le__(self, other):
        return self._compared(other, operator.le)

    def __ge__(self, other):
        return self._compared(other, operator.ge)

    def __bool__(self):
        return bool(self._numerator)

    def __pos__(self):
        return _made(Fraction, self._numerator, self._denominator)

    def __neg__(self):
        return _made(Fraction, -self._numerator, self._denominator)

    def __abs__(self):
        return _made(Fraction, abs(self._numerator), self._denominator)

    def __pow__(self, exponent):
        if isinstance(exponent, Rational):
            if exponent.denominator == 1:
                return _power(self._numerator, self._denominator, exponent.numerator)
            return float(self) ** float(exponent)
        if isinstance(exponent, (float, complex)):
            return float(self) ** exponent
        return NotImplemented

    def __rpow__(self, base):
        if self._denominator == 1 and self._numerator >= 0:
            return base ** self._numerator
        if isinstance(base, Rational):
            return Fraction(base.numerator, base.denominator) ** self
        if self._denominator == 1:
            return base ** self._numerator
        return base ** float(self)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _is_decimal(number):
    """Whether number is a Decimal, without importing decimal."""
    decimal = sys.modules.get("decimal")
    return decimal is not None and isinstance(number, decimal.Decimal)


def _made(cls, numerator, denominator):
    """A fraction of numbers that are in lowest terms already."""
    self = object.__new__(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _round_half_even(numerator, denominator):
    """The nearest whole number; the even one when two are as near."""
    whole, rest = divmod(numerator, denominator)
    if rest * 2 > denominator or rest * 2 == denominator and whole & 1:
        return whole + 1
    return whole


def _power(numerator, denominator, exponent):
    if exponent >= 0:
        return _made(Fraction, numerator ** exponent, denominator ** exponent)
    if numerator == 0:
        raise ZeroDivisionError(f"Fraction({denominator ** -exponent}, 0)")
    if numerator < 0:
        numerator, denominator = -numerator, -denominator
    return _made(Fraction, denominator ** -exponent, numerator ** -exponent)


def _add(a, b):
    # Most denominators have little in common, so the divisor is looked for in small numbers.
    an, ad, bn, bd = a._numerator, a._denominator, b._numerator, b._denominator
    common = math.gcd(ad, bd)
    if common == 1:
        return _made(Fraction, an * bd + ad * bn, ad * bd)
    part = ad // common
    total = an * (bd // common) + bn * part
    divisor = math.gcd(total, common)
    return _made(Fraction, total // divisor, part * (bd // divisor))


def _sub(a, b):
    return _add(a, _made(Fraction, -b._numerator, b._denominator))


def _mul(a, b):
    an, ad, bn, bd = a._numerator, a._denominator, b._numerator, b._denominator
    left, right = math.gcd(an, bd), math.gcd(bn, ad)
    return _made(Fraction, an // left * (bn // right), bd // left * (ad // right))


def _div(a, b):
    if b._numerator == 0:
        sign = (a._numerator > 0) - (a._numerator < 0)
        raise ZeroDivisionError(f"Fraction({sign}, 0)")
    inverse = _made(Fraction, b._denominator, b._numerator)
    if inverse._denominator < 0:
        inverse = _made(Fraction, -inverse._numerator, -inverse._denominator)
    return _mul(a, inverse)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _divmod(a, b):
    denominator = a._denominator * b._denominator
    whole, rest = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
    return whole, Fraction(rest, denominator)


def _mod(a, b):
    rest = (a._numerator * b._denominator) % (b._numerator * a._denominator)
    return Fraction(rest, a._denominator * b._denominator)


def _install(name, exact, inexact, with_complex=True):
    """Gives Fraction an operator: exact with whole numbers, else by floats or complex numbers."""
    others = (float, complex) if with_complex else float

    def forward(a, b):
        if isinstance(b, Fraction):
            return exact(a, b)
        if isinstance(b, int):
            return exact(a, _made(Fraction, int(b), 1))
        if isinstance(b, others):
            return inexact(float(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, Rational):
            return exact(Fraction(a), b)
        if isinstance(a, Real):
            return inexact(float(a), float(b))
        if with_complex and isinstance(a, Complex):
            return inexact(complex(a), float(b))
        return NotImplemented

    for prefix, method in (("", forward), ("r", reverse)):
        method.__name__ = f"__{prefix}{name}__"
        method.__qualname__ = f"Fraction.{method.__name__}"
        setattr(Fraction, method.__name__, method)


_install("add", _add, operator.add)
_install("sub", _sub, operator.sub)
_install("mul", _mul, operator.mul)
_install("truediv", _div, operator.truediv)
_install("floordiv", _floordiv, operator.floordiv, with_complex=False)
_install("mod", _mod, operator.mod, with_complex=False)
_install("divmod", _divmod, divmod, with_complex=False)
Fraction.__abstractmethods__ = frozenset()
