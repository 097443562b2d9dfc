"""NamedTuple, TypedDict and NewType: types that are made of annotations."""

import sys

from _typing_core import Generic, check, union_of

__name__ = "typing"

_UNSET = object()

_NO_OVERWRITE = frozenset((
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
    "_field_types", "_make", "_replace", "_asdict", "_source",
))


def _caller():
    return sys._getframe(2).f_globals.get("__name__", "__main__")


def _made_namedtuple(name, types, defaults, module):
    from collections import namedtuple

    types = {
        field: check(tp, f"field {field} annotation must be a type") for field, tp in types
    }
    made = namedtuple(name, list(types), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = ns.get("__annotations__", {})
        with_default = []
        for field in types:
            if field in ns:
                with_default.append(field)
            elif with_default:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field"
                    f"{'s' if len(with_default) > 1 else ''} {', '.join(with_default)}"
                )
        made = _made_namedtuple(
            typename, types.items(), [ns[field] for field in with_default], ns["__module__"]
        )
        for key in ns:
            if key in _NO_OVERWRITE:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
        own = {
            key: value
            for key, value in ns.items()
            if key not in ("__module__", "__name__", "__annotations__") and key not in types
        }
        if Generic in bases:
            # Another class with the same contents, since the bases of one are fixed.
            actual = tuple(tuple if base is _NamedTuple else base for base in bases)
            namespace = {k: v for k, v in made.__dict__.items() if k not in own} | own
            return type(typename, actual, namespace)
        for key, value in own.items():
            setattr(made, key, value)
            set_name = getattr(type(value), "__set_name__", None)
            if set_name is not None:
                set_name(value, made, key)
        return made


def NamedTuple(typename, fields=_UNSET, /, **kwargs):
    """A named tuple with types: a base for classes, or a call with (name, type) pairs."""
    if fields is _UNSET or fields is None:
        if fields is None and kwargs:
            raise TypeError(
                "Cannot pass `None` as the 'fields' parameter and also specify fields using "
                "keyword arguments"
            )
        _warn_fields(typename, fields, kwargs, "NamedTuple", "[]", "NamedTuple classes")
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _made_namedtuple(typename, fields, None, _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


def _warn_fields(typename, fields, kwargs, maker, empty, what):
    import warnings

    if kwargs:
        subject = f"Creating {what} using keyword arguments"
        instead = "Use the class-based or functional syntax instead."
    else:
        subject = "Failing to pass a value for the 'fields' parameter"
        if fields is None:
            subject = "Passing `None` as the 'fields' parameter"
        instead = (
            f"To create a {what.split()[0]} class with 0 fields using the functional syntax, "
            f"pass an empty {'list' if empty == '[]' else 'dictionary'}, "
            f"e.g. `{typename} = {maker}({typename!r}, {empty})`."
        )
    warnings.warn(
        f"{subject} is deprecated and will be disallowed in Python 3.15. {instead}",
        DeprecationWarning,
        stacklevel=3,
    )


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _mro_of_namedtuple(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _mro_of_namedtuple


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError(
                    "cannot inherit from both a TypedDict type and a non-TypedDict base class"
                )
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {
            key: check(tp, msg, module=made.__module__)
            for key, tp in ns.get("__annotations__", {}).items()
        }
        _set_keys(made, bases, own, total)
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def _set_keys(made, bases, own, total):
    """Notes which keys a TypedDict must have, and which keep their value."""
    annotations = {}
    required, optional, readonly, mutable = set(), set(), set(), set()
    for base in bases:
        annotations.update(base.__dict__.get("__annotations__", {}))
        required |= base.__dict__.get("__required_keys__", set())
        optional -= base.__dict__.get("__required_keys__", set())
        optional |= base.__dict__.get("__optional_keys__", set())
        required -= base.__dict__.get("__optional_keys__", set())
        readonly |= base.__dict__.get("__readonly_keys__", set())
        mutable |= base.__dict__.get("__mutable_keys__", set())
    annotations.update(own)
    for key, tp in own.items():
        qualifiers = set(_qualifiers(tp))
        if "Required" in qualifiers or total and "NotRequired" not in qualifiers:
            required.add(key)
            optional.discard(key)
        else:
            optional.add(key)
            required.discard(key)
        if "ReadOnly" in qualifiers:
            if key in mutable:
                raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
            readonly.add(key)
        else:
            mutable.add(key)
            readonly.discard(key)
    made.__annotations__ = annotations
    made.__required_keys__ = frozenset(required)
    made.__optional_keys__ = frozenset(optional)
    made.__readonly_keys__ = frozenset(readonly)
    made.__mutable_keys__ = frozenset(mutable)
    made.__total__ = total


def _qualifiers(tp):
    """The names of the qualifiers around a type, from the outside in."""
    while True:
        if hasattr(tp, "__metadata__"):
            tp = tp.__origin__
            continue
        name = getattr(getattr(tp, "__origin__", None), "_name", None)
        if name not in ("Required", "NotRequired", "ReadOnly"):
            return
        yield name
        tp = tp.__args__[0]


def TypedDict(typename, fields=_UNSET, /, *, total=True):
    """A dict with certain keys: a base for classes, or a call with a dict of types."""
    if fields is _UNSET or fields is None:
        _warn_fields(typename, fields, {}, "TypedDict", "{}", "TypedDict classes")
        fields = {}
    namespace = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        namespace["__module__"] = module
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Whether tp is a class made with TypedDict."""
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """A type that differs from another for type checkers only: UserId = NewType("UserId", int)."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        supername = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {supername})`"
                )

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)
