"""EnumType, the metaclass of enumerations."""

import sys
from builtins import property as _property
from types import MappingProxyType

import _enum_member as known
from _enum_dict import EnumDict
from _enum_member import MemberMaker

__name__ = "enum"

_UNSET = object()


def _class_attribute(name):
    """Reads Enum.name or .value on the class, where only a member of that name counts."""

    def read(cls):
        made = cls._member_map_.get(name)
        if made is not None:
            return made
        for base in cls.__mro__:
            if name in base.__dict__ and base is not known.Enum:
                found = base.__dict__[name]
                bind = getattr(type(found), "__get__", None)
                return found if bind is None else bind(found, None, cls)
        raise AttributeError(f"{cls!r} has no attribute {name!r}")

    return _property(read)


class EnumType(type):
    """The metaclass: it makes the members and lets the class be asked for them."""

    name = _class_attribute("name")
    value = _class_attribute("value")

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for key in classdict["_ignore_"]:
            classdict.pop(key, None)
        member_names = classdict._member_names
        invalid = {"mro", ""} & set(member_names)
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid))}")

        order = classdict.pop("_order_", None)
        generate = classdict.get("_generate_next_value_")
        if generate is not None and type(generate) is not staticmethod:
            dict.__setitem__(classdict, "_generate_next_value_", staticmethod(generate))

        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        values = {name: classdict.pop(name) for name in member_names}
        namespace = dict(classdict)
        namespace.update(
            _new_member_=new,
            _use_args_=use_args,
            _member_names_=[],
            _member_map_={},
            _value2member_map_={},
            _unhashable_values_=[],
            _unhashable_values_map_={},
            _member_type_=member_type,
            _value_repr_=metacls._find_data_repr_(cls, bases),
        )
        if boundary is not None or first_enum is not None and known.is_flag(first_enum):
            known.flags.prepare(namespace, first_enum, boundary)
        namespace["_member_maker"] = MemberMaker(values)
        try:
            made = super().__new__(metacls, cls, bases, namespace, **kwds)
        except Exception as error:
            error.__dict__.pop("__notes__", None)
            raise
        if known.Enum is not None:
            _choose_methods(made, classdict, bases, member_type, first_enum)
            if save_new:
                type.__setattr__(made, "__new_member__", new)
            type.__setattr__(made, "__new__", known.Enum.__new__)
            if known.is_flag(made):
                known.flags.complete(made, classdict)
        if order is not None:
            _check_order(made, order)
        return made

    def __bool__(cls):
        return True

    def __call__(
        cls, value, names=_UNSET, *values, module=None, qualname=None, type=None, start=1,
        boundary=None,
    ):
        """Finds the member of a value; on a class without members, makes a new enumeration."""
        if names is _UNSET:
            try:
                return cls._value2member_map_[value]
            except (KeyError, TypeError):
                pass
            if cls._member_map_:
                return cls.__new__(cls, value)
            if type is None:
                raise TypeError(
                    f"{cls!r} has no members; specify `names=()` if you meant to create a new, "
                    "empty, enum"
                )
            names = None
        if cls._member_map_:
            return cls.__new__(cls, (value, names, *values))
        if module is None:
            module = sys._getframe(1).f_globals.get("__name__")
        return cls._create_(
            value, names, module=module, qualname=qualname, type=type, start=start,
            boundary=boundary,
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        from _enum_checks import names_of_class

        return names_of_class(cls)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        members = cls._member_map_
        return (members[name] for name in cls._member_names_)

    def __reversed__(cls):
        members = cls._member_map_
        return (members[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        """The members by name, aliases too."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if known.is_flag(cls) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def _create_(
        cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None
    ):
        """Makes an enumeration out of names, pairs, or a mapping."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            last_values = []
            for count, name in enumerate(names):
                value = first_enum._generate_next_value_(name, start, count, last_values[:])
                last_values.append(value)
                namespace[name] = value
        else:
            for item in () if names is None else names:
                name, value = (item, names[item]) if isinstance(item, str) else item
                namespace[name] = value
        if module is not None:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Makes an enumeration of those constants of a module that filter chooses."""
        namespace = sys.modules[module].__dict__
        source = namespace if source is None else source.__dict__
        members = [(key, source[key]) for key in source if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            members.sort(key=lambda pair: pair[0])
        made = cls(name, members, module=module, boundary=boundary)
        if as_global:
            from _enum_checks import global_enum

            global_enum(made)
        else:
            namespace.update(made.__members__)
        namespace[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The data type of the members, and the enumeration that the class derives from."""
        if not bases:
            return object, known.Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError(
                "new enumerations should be created as "
                "`EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        """The one class among the bases that brings the values."""
        found = {}
        for chain in bases:
            lowest = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found[base._member_type_] = None
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found[lowest or base] = None
                    break
                else:
                    lowest = lowest or base
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
        return next(iter(found), None)

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        """How the bases show a value; None for repr()."""
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    if "__dataclass_fields__" in base.__dict__:
                        params = base.__dict__.get("__dataclass_params__")
                        if params is not None and params.repr:
                            return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """The __new__ that makes members, whether to keep it, whether it takes the value."""
        new = classdict.get("__new__")
        save = first_enum is not None and new is not None
        if new is None:
            plain = {None, object.__new__, getattr(known.Enum, "__new__", None)}
            candidates = [
                getattr(kind, name, None)
                for name in ("__new_member__", "__new__")
                for kind in (member_type, first_enum)
            ]
            new = next((c for c in candidates if c not in plain), object.__new__)
        uses_value = first_enum is not None and new not in (
            getattr(known.Enum, "__new__", None), object.__new__
        )
        return new, save, uses_value


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(f"{k}={getattr(self, k)!r}" for k, field in fields.items() if field.repr)


def _choose_methods(cls, classdict, bases, member_type, first_enum):
    """Gives the class those methods of Enum that a mixed-in data type would hide."""
    if known.ReprEnum is not None and known.ReprEnum in bases:
        if "__format__" not in classdict:
            type.__setattr__(cls, "__format__", member_type.__format__)
        if "__str__" not in classdict:
            show = member_type.__str__
            if show is object.__str__:
                show = member_type.__repr__
            type.__setattr__(cls, "__str__", show)
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name not in classdict and name not in cls.__dict__:
            if getattr(cls, name) in (getattr(member_type, name), getattr(object, name)):
                type.__setattr__(cls, name, getattr(first_enum, name))


def _check_order(cls, order):
    """Compares the members with an _order_; aliases in it do not count."""
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    order = [
        name
        for name in order
        if name not in cls._member_map_ or cls._member_map_[name].name == name
    ]
    if known.is_flag(cls):
        order = [name for name in order if name in cls._member_names_]
    if cls._member_names_ != order:
        raise TypeError(
            f"member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}"
        )
