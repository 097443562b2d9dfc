"""The abstract classes of numbers, from any number down to whole ones."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=ABCMeta):
    """Anything that counts as a number."""

    __slots__ = ()
    __hash__ = None


def _required(name, arguments=1):
    """An abstract method that takes this many arguments."""
    if arguments:

        def method(self, other):
            raise NotImplementedError
    else:

        def method(self):
            raise NotImplementedError

    method.__name__ = name
    method.__qualname__ = name
    return abstractmethod(method)


class Complex(Number):
    """A number that can be added, multiplied and raised to a power, and has two parts."""

    __slots__ = ()

    __complex__ = _required("__complex__", 0)
    real = property(_required("real", 0))
    imag = property(_required("imag", 0))
    conjugate = _required("conjugate", 0)
    __abs__ = _required("__abs__", 0)
    __neg__ = _required("__neg__", 0)
    __pos__ = _required("__pos__", 0)
    __eq__ = _required("__eq__")
    __add__ = _required("__add__")
    __radd__ = _required("__radd__")
    __mul__ = _required("__mul__")
    __rmul__ = _required("__rmul__")
    __truediv__ = _required("__truediv__")
    __rtruediv__ = _required("__rtruediv__")
    __pow__ = _required("__pow__")
    __rpow__ = _required("__rpow__")
    __hash__ = None

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    """A number on the line: it has an order, and can be rounded and divided with a rest."""

    __slots__ = ()

    __float__ = _required("__float__", 0)
    __trunc__ = _required("__trunc__", 0)
    __floor__ = _required("__floor__", 0)
    __ceil__ = _required("__ceil__", 0)

    @abstractmethod
    def __round__(self, ndigits=None):
        raise NotImplementedError

    __floordiv__ = _required("__floordiv__")
    __rfloordiv__ = _required("__rfloordiv__")
    __mod__ = _required("__mod__")
    __rmod__ = _required("__rmod__")
    __lt__ = _required("__lt__")
    __le__ = _required("__le__")

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    """A quotient of two whole numbers without a common divisor."""

    __slots__ = ()

    numerator = property(_required("numerator", 0))
    denominator = property(_required("denominator", 0))

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """A whole number, with the operations on its bits."""

    __slots__ = ()

    __int__ = _required("__int__", 0)

    def __index__(self):
        return int(self)

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        raise NotImplementedError

    __lshift__ = _required("__lshift__")
    __rlshift__ = _required("__rlshift__")
    __rshift__ = _required("__rshift__")
    __rrshift__ = _required("__rrshift__")
    __and__ = _required("__and__")
    __rand__ = _required("__rand__")
    __xor__ = _required("__xor__")
    __rxor__ = _required("__rxor__")
    __or__ = _required("__or__")
    __ror__ = _required("__ror__")
    __invert__ = _required("__invert__", 0)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Complex.register(complex)
Real.register(float)
Integral.register(int)
