"""The rarer parts of enum: checks of whole enumerations, names in the module, dir()."""

import sys

from enum import Enum, StrEnum
from _enum_member import is_flag

__name__ = "enum"


class EnumCheck(StrEnum):
    """The conditions that verify() can ask for."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A decorator that refuses an enumeration which does not meet all these conditions."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            _CHECKS[check](enumeration, "flag" if is_flag(enumeration) else "enum")
        return enumeration


def _check_unique(enumeration, kind):
    aliases = [
        f"{name} -> {made.name}"
        for name, made in enumeration.__members__.items()
        if name != made.name
    ]
    if aliases:
        raise ValueError(f"aliases found in {enumeration!r}: {', '.join(aliases)}")


def _check_continuous(enumeration, kind):
    values = {made.value for made in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if kind == "flag":
        wanted = [1 << n for n in range(low.bit_length(), high.bit_length() - 1)]
    else:
        wanted = range(low + 1, high)
    missing = [str(value) for value in wanted if value not in values]
    if missing:
        text = f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(missing)}"
        raise ValueError(text[:256])


def _check_named_flags(enumeration, kind):
    values = {made.value for made in enumeration}
    names, missing = [], 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        bits = [1 << n for n in range(alias.value.bit_length()) if alias.value >> n & 1]
        unnamed = [bit for bit in bits if bit not in values]
        if unnamed:
            names.append(name)
            for bit in unnamed:
                missing |= bit
    if not names:
        return
    if len(names) == 1:
        aliases = f"alias {names[0]} is missing"
    else:
        aliases = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
    what = "value" if missing & (missing - 1) == 0 else "combined values of"
    raise ValueError(
        f"invalid Flag {enumeration.__name__!r}: {aliases} {what} {missing:#x} "
        "[use enum.show_flag_values(value) for details]"
    )


_CHECKS = {
    UNIQUE: _check_unique,
    CONTINUOUS: _check_continuous,
    NAMED_FLAGS: _check_named_flags,
}


def _module_of(cls):
    return cls.__module__.split(".")[-1]


def global_enum_repr(self):
    """A repr that names the member in its module, for members that are globals of it."""
    return f"{_module_of(self.__class__)}.{self._name_}"


def global_flag_repr(self):
    """A repr that names the members of a flag in their module."""
    cls = self.__class__
    module = _module_of(cls)
    if self._name_ is None:
        return f"{module}.{cls.__name__}({self._value_!r})"
    return "|".join(
        name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")
    )


def global_str(self):
    """A str that is just the name, for members that are globals of their module."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """A decorator that makes the members globals of their module, and shows them so."""
    cls.__repr__ = global_flag_repr if is_flag(cls) else global_enum_repr
    if update_str or not issubclass(cls, sys.modules["enum"].ReprEnum):
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ for members that are globals of their module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ that finds the member again by its name."""
    return getattr, (self.__class__, self._name_)


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """A decorator that makes an enumeration of a plain class."""

    def convert(cls):
        metacls = type(etype)
        namespace = metacls.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                namespace[name] = value
        return metacls(cls.__name__, (etype,), namespace, boundary=boundary)

    return convert


_OF_CLASS = {
    "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__",
    "__module__", "__name__", "__qualname__",
}


def names_of_class(cls):
    """What dir() shows of an enumeration: its members and what its users call."""
    names = {*_OF_CLASS, *cls._member_names_}
    if cls._new_member_ is not object.__new__:
        names.add("__new__")
    if cls.__init_subclass__ is not object.__init_subclass__:
        names.add("__init_subclass__")
    if cls._member_type_ is not object:
        names.update(dir(cls._member_type_))
    return sorted(names)


def names_of_member(made):
    """What dir() shows of a member: name, value, its attributes, methods and properties."""
    cls = made.__class__
    names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
    if cls._member_type_ is not object:
        names.update(object.__dir__(made))
    names.update(name for name in getattr(made, "__dict__", ()) if name[0] != "_")
    for base in cls.__mro__:
        for name, attr in base.__dict__.items():
            if name[0] == "_":
                continue
            if isinstance(attr, property) or hasattr(attr, "fget"):
                if attr.fget is not None or name not in cls._member_map_:
                    names.add(name)
                else:
                    names.discard(name)
            elif name not in cls._member_map_:
                names.add(name)
    names.update(("name", "value"))
    return sorted(names)
