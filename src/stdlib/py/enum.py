"""Enumerations: classes whose members are fixed, named, single instances.

The class statement fills an EnumDict, which tells members from everything else. EnumType takes
the members out, makes the class, and makes them its instances in a __set_name__, that is before
__init_subclass__ runs. Flags and the rarer checks are in files of their own.
"""

from _operator import attrgetter
from builtins import property as _property

import _enum_member
import _lazy
from _enum_dict import EnumDict, auto, member, nonmember
from _enum_member import add_member, add_value, member_of_value, property
from _enum_type import EnumType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag",
    "ReprEnum", "auto", "unique", "property", "verify", "member", "nonmember", "FlagBoundary",
    "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str",
    "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name",
    "pickle_by_enum_name",
]

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_enum_flag": """Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP show_flag_values bin
        _iter_bits_lsb""",
    "_enum_checks": """verify EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE global_flag_repr
        global_enum_repr global_str global_enum pickle_by_global_name pickle_by_enum_name
        _simple_enum""",
})

EnumMeta = EnumType


def _refuse(action, name):
    def refuse(self, *value):
        raise AttributeError(f"<enum 'Enum'> cannot {action} attribute {name!r}")

    return refuse


def _read_only(name):
    return _property(attrgetter(f"_{name}_"), _refuse("set", name), _refuse("delete", name))


class Enum(metaclass=EnumType):
    """A collection of name/value pairs; each is a member, an instance of the class."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return (
            "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, "
            "boundary=None)"
        )

    def __new__(cls, value):
        """Finds the member that has this value."""
        if type(value) is cls:
            return value
        found = member_of_value(cls, value)
        return _missing_member(cls, value) if found is None else found

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        add_member(self.__class__, name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = member_of_value(cls, value)
        if known is not None:
            if known is not self:
                raise ValueError(f"{value!r} is already bound: {known!r}")
            return
        add_value(cls, value, self)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of an auto(): one more than the highest so far."""
        if not last_values:
            return start
        try:
            last_value = max(last_values)
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last_value + 1
        except TypeError:
            raise TypeError(f"unable to increment {last_value!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        from _enum_checks import names_of_member

        return names_of_member(self)

    __hash__ = object.__hash__  # a member is the only one of its name

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    name = _read_only("name")
    value = _read_only("value")


def _missing_member(cls, value):
    """What _missing_ makes of a value that no member has."""
    try:
        found = cls._missing_(value)
    except Exception as exc:
        if not isinstance(exc, ValueError):
            exc.__context__ = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        raise
    if isinstance(found, cls):
        return found
    if found is None:
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if _enum_member.flags is not None and _enum_member.flags.is_ejected(cls, found):
        return found
    error = TypeError(
        f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member"
    )
    error.__context__ = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    raise error


_enum_member.Enum = Enum


class ReprEnum(Enum):
    """An enumeration whose members look as such only in repr(); str() is the data type's."""


_enum_member.ReprEnum = ReprEnum


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints too."""


class StrEnum(str, ReprEnum):
    """An enumeration whose members are strings too."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of an auto(): the name in lower case."""
        return name.lower()


def unique(enumeration):
    """Refuses an enumeration in which two names have the same value."""
    duplicates = [
        f"{name} -> {made.name}"
        for name, made in enumeration.__members__.items()
        if name != made.name
    ]
    if duplicates:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(duplicates)}")
    return enumeration
