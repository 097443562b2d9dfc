"""The making of an enumeration's members, and the property that makes way for them.

It also holds what the files of enum must know of each other while they are loaded.
"""

from builtins import property as _property
from types import DynamicClassAttribute

__name__ = "enum"

Enum = ReprEnum = None  # the classes, once they exist: the metaclass makes them too
flags = None  # the module _enum_flag, once it is loaded


def is_flag(cls):
    return flags is not None and issubclass(cls, flags.Flag)


class property(DynamicClassAttribute):
    """A property of members; on the class, the member of the same name answers if there is one."""

    member = None
    name = clsname = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        if self.member is not None:
            return self.member
        raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class MemberMaker:
    """Stands in the namespace while the class is made, and then makes the members."""

    def __init__(self, values):
        self.values = values

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        flag = is_flag(cls)
        for member_name, value in self.values.items():
            _make_member(cls, member_name, value, flag)


def _make_member(cls, name, value, flag):
    """Makes the member `name`, or an alias of the member that has its value already."""
    args = value if isinstance(value, tuple) else (value,)
    if cls._member_type_ is tuple:
        args = (args,)
    made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
    if not hasattr(made, "_value_"):
        if cls._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = cls._member_type_(*args)
            except Exception as exc:
                raise TypeError("_value_ not set in __new__, unable to create it") from exc
    value = made._value_
    made._name_ = name
    made.__objclass__ = cls
    made.__init__(*args)
    made._sort_order_ = len(cls._member_names_)

    canonical = member_of_value(cls, value)
    if flag:
        is_single = flags.note_value(cls, value)
    if canonical is not None:
        made = canonical
    elif not flag or is_single:
        cls._member_names_.append(name)
    add_member(cls, name, made)
    add_value(cls, value, made)


def add_value(cls, value, made):
    """Lets a value stand for a member."""
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(made._name_, []).append(value)


def member_of_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for known in cls._member_map_.values():
            if known._value_ == value:
                return known
    return None


# What EnumType answers itself for these names, so that members may be called so.
_READ_BY_TYPE = ("name", "value")


def add_member(cls, name, made):
    """Makes a member an attribute of its class, unless a property of members is in the way."""
    if name in cls._member_map_:
        if cls._member_map_[name] is not made:
            raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
        return
    if name not in _READ_BY_TYPE:
        attribute = made
        for base in cls.__mro__[1:]:
            found = base.__dict__.get(name)
            if isinstance(found, (_property, DynamicClassAttribute)):
                attribute = property(found.fget, found.fset, found.fdel)
                attribute.member = made
                attribute.__set_name__(cls, name)
            if found is not None:
                break
        type.__setattr__(cls, name, attribute)
    cls._member_map_[name] = made
