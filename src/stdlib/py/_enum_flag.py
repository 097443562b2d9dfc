"""Flags: enumerations whose members are bits, to be combined.

A combination is an instance too, without a place among the members; it is made when it is first
asked for, by Flag._missing_, and kept by its value.
"""

import sys

import _enum_member
from enum import ReprEnum, Enum, StrEnum, auto

__name__ = "enum"


class FlagBoundary(StrEnum):
    """What happens to bits that no member of a flag has."""

    STRICT = auto()  # they are an error
    CONFORM = auto()  # they are dropped
    EJECT = auto()  # the result is a plain int
    KEEP = auto()  # they stay


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _iter_bits_lsb(num):
    """The single bits of a number, from the lowest."""
    if isinstance(num, Enum):
        num = num.value
    while num:
        bit = num & -num
        yield bit
        num ^= bit


def show_flag_values(value):
    """The single bits of a number as a list."""
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """A number in two's complement, its sign bit first and apart."""
    width = max(num.bit_length(), max_bits or 0)
    digits = format(num & ((1 << width) - 1), f"0{width}b") if width else ""
    return f"0b{int(num < 0)} {digits}"


def _single_bit(value):
    return value and value & (value - 1) == 0


def prepare(namespace, first_enum, boundary):
    """Puts into the namespace of a class to be what flags keep count of."""
    namespace["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
    namespace["_flag_mask_"] = 0
    namespace["_singles_mask_"] = 0
    namespace["_all_bits_"] = 0
    namespace["_inverted_"] = None


def note_value(cls, value):
    """Adds the value of a new member to the masks; says whether it is a bit of its own."""
    if not isinstance(value, int):
        return True
    single = bool(_single_bit(value))
    type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | value)
    if single:
        type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)
    type.__setattr__(cls, "_all_bits_", (1 << cls._flag_mask_.bit_length()) - 1)
    return single


def is_ejected(cls, value):
    """Whether an int may stand for a member of the class."""
    return issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(value, int)


_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def complete(cls, classdict):
    """Gives a new flag class its operators, and its order of iteration."""
    for name in _OPERATORS:
        if name not in classdict:
            type.__setattr__(cls, name, getattr(Flag, name))
    values = [cls._member_map_[name]._value_ for name in cls._member_names_]
    try:
        ascending = values == sorted(values)
    except TypeError:
        ascending = True
    if not ascending:
        type.__setattr__(cls, "_iter_member_", cls._iter_member_by_def_)


class Flag:
    """Stands for Flag while that is being made: nothing derives from it yet."""


_enum_member.flags = sys.modules["_enum_flag"]


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members are bits and can be combined by | & ^ ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of an auto(): the bit above the highest so far."""
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 1 << last_value.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(
            cls._iter_member_by_value_(value), key=lambda made: made._sort_order_
        )

    @classmethod
    def _missing_(cls, value):
        """Makes the instance for a combination of bits."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        asked = value
        value = _within_boundary(cls, value)
        if not isinstance(value, int) or cls._boundary_ is EJECT and _is_outside(cls, asked):
            return value
        made = cls._value2member_map_.get(value)
        if made is None:
            made = _combination(cls, value)
        if asked < 0:
            cls._value2member_map_[asked] = made
        return made

    def __contains__(self, other):
        """Whether all bits of another member are in this one."""
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """The members that are single bits of this one."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        show = cls._value_repr_ or repr
        if self._name_ is None:
            return f"<{cls.__name__}: {show(self._value_)}>"
        return f"<{cls.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        cls = self.__class__
        if self._name_ is None:
            return f"{cls.__name__}({(cls._value_repr_ or repr)(self._value_)})"
        return f"{cls.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, other):
        """The bits of the other side of an operator."""
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def __or__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._inverted_ is None:
            cls = self.__class__
            if cls._boundary_ in (EJECT, KEEP):
                self._inverted_ = cls(~self._value_)
            else:
                self._inverted_ = cls(cls._singles_mask_ & ~self._value_)
        return self._inverted_


def _is_outside(cls, value):
    """Whether a number has bits that no member has."""
    every = cls._all_bits_
    return not ~every <= value <= every or value & (every ^ cls._flag_mask_)


def _within_boundary(cls, value):
    """The bits that a number has in this class, never negative but for EJECT."""
    boundary = cls._boundary_
    every = cls._all_bits_
    if _is_outside(cls, value):
        if boundary is STRICT:
            max_bits = max(value.bit_length(), cls._flag_mask_.bit_length())
            raise ValueError(
                f"{cls!r} invalid value {value!r}\n"
                f"    given {bin(value, max_bits)}\n"
                f"  allowed {bin(cls._flag_mask_, max_bits)}"
            )
        if boundary is CONFORM:
            value &= cls._flag_mask_
        elif boundary is EJECT:
            return value
        elif boundary is KEEP:
            if value < 0:
                value += max(every + 1, 1 << value.bit_length())
        else:
            raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
    if value < 0:
        if boundary in (EJECT, KEEP):
            value += every + 1
        else:
            value &= cls._singles_mask_
    return value


def _combination(cls, value):
    """A new instance for a number that is not yet known, named by the members in it."""
    data_type = cls._member_type_
    made = object.__new__(cls) if data_type is object else data_type.__new__(cls, value)
    if not hasattr(made, "_value_"):
        made._value_ = value
    singles = value & cls._singles_mask_
    parts = list(cls._iter_member_(singles))
    named = singles
    if value & ~cls._singles_mask_:
        for member in cls._member_map_.values():
            bits = member._value_
            if bits and bits & value == bits and member not in parts:
                parts.append(member)
                named |= bits
    unknown = value ^ named
    made._name_ = "|".join([member._name_ for member in parts]) or None
    if made._name_ is not None and unknown:
        made._name_ += f"|{cls._numeric_repr_(unknown)}"
    return cls._value2member_map_.setdefault(value, made)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A flag whose members are ints too; bits that no member has are kept."""
