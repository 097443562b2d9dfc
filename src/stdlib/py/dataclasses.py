"""Classes whose methods follow from their annotated fields.

The methods of one class are written as one piece of source and made by one exec, inside a function
whose parameters are the defaults and helpers that they use; so a generated __init__ costs what a
hand-written one does.
"""

import sys

import _lazy
from _dataclass_source import source_of
from _dataclass_fields import (
    CLASSVAR, FIELD, INITVAR, Field, InitVar, KW_ONLY, MISSING, collect_fields, field,
)

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_dataclass_tools": "asdict astuple make_dataclass",
})

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class FrozenInstanceError(AttributeError):
    pass


class _DataclassParams:
    """The options that a dataclass was made with."""

    __slots__ = (
        "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots",
        "weakref_slot",
    )

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        shown = ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"_DataclassParams({shown})"


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
    match_args=True, kw_only=False, slots=False, weakref_slot=False,
):
    """Adds the methods that follow from the fields of a class; the options say which."""
    params = _DataclassParams(
        init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
    )
    if cls is None:
        return lambda cls: _process_class(cls, params)
    return _process_class(cls, params)


def _process_class(cls, params):
    namespace = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    fields = _inherited_fields(cls, params)
    own = collect_fields(cls, params.kw_only)
    for f in own:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    annotations = cls.__dict__.get("__annotations__", {})
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")

    setattr(cls, _PARAMS, params)
    setattr(cls, _FIELDS, fields)
    had_init = "__init__" in cls.__dict__
    _set_if_new(cls, "__replace__", _replace)
    hash_action = _hash_action(cls, params)
    _add_methods(cls, params, fields, namespace, hash_action == "add")
    if hash_action == "none":
        cls.__hash__ = None

    init_fields = [f for f in fields.values() if f.init and f._field_type in (FIELD, INITVAR)]
    if params.match_args:
        names = tuple(f.name for f in init_fields if not f.kw_only)
        _set_if_new(cls, "__match_args__", names)
    if params.slots:
        cls = _with_slots(cls, params)
    if not cls.__doc__:
        cls.__doc__ = _signature_doc(cls, init_fields, params.init and not had_init)
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def _inherited_fields(cls, params):
    """The fields of the dataclasses among the bases, from the root down."""
    fields = {}
    frozen = set()
    for base in cls.__mro__[-1:0:-1]:
        found = getattr(base, _FIELDS, None)
        if found is not None:
            frozen.add(getattr(base, _PARAMS).frozen)
            fields.update(found)
    if frozen:
        if True in frozen and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen == {False} and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return fields


def _hash_action(cls, params):
    """What becomes of __hash__: "add", "none" (set to None), or "keep"."""
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own is MISSING or own is None and "__eq__" in cls.__dict__)
    if params.unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        return "add"
    if not params.eq or explicit:
        return "keep"
    return "add" if params.frozen else "none"


def _set_if_new(cls, name, value):
    if name in cls.__dict__:
        return False
    setattr(cls, name, value)
    return True


# Names whose presence in the class is an error, and what the message adds to it.
_MUST_BE_NEW = {
    "__lt__": " Consider using functools.total_ordering",
    "__le__": " Consider using functools.total_ordering",
    "__gt__": " Consider using functools.total_ordering",
    "__ge__": " Consider using functools.total_ordering",
    "__setattr__": "",
    "__delattr__": "",
}


def _add_methods(cls, params, fields, namespace, with_hash):
    post_init = hasattr(cls, "__post_init__")
    source, values, annotations = source_of(cls, params, fields, post_init, with_hash)
    values["__dataclass_frozen_error__"] = FrozenInstanceError
    made = {}
    exec(f"def __dataclass_make__({', '.join(values)}):\n{source}", namespace, made)
    for method in made["__dataclass_make__"](**values):
        name = method.__name__
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        if name == "__init__":
            method.__annotations__ = annotations
        if name == "__hash__":
            cls.__hash__ = method
        elif not _set_if_new(cls, name, method) and name in _MUST_BE_NEW:
            raise TypeError(
                f"Cannot overwrite attribute {name} in class {cls.__name__}{_MUST_BE_NEW[name]}"
            )


def _with_slots(cls, params):
    """Makes the class again, with slots for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = [f.name for f in fields(cls)]
    inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    wanted = [*names, "__weakref__"] if params.weakref_slot else names
    namespace["__slots__"] = tuple(name for name in wanted if name not in inherited)
    for name in (*names, "__dict__", "__weakref__"):
        namespace.pop(name, None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if params.frozen:
        _set_if_new(made, "__getstate__", _dataclass_getstate)
        _set_if_new(made, "__setstate__", _dataclass_setstate)
    return made


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        if getattr(cls, "__weakrefoffset__", 0):
            yield "__weakref__"
        if getattr(cls, "__dictoffset__", 0):
            yield "__dict__"
    elif isinstance(slots, str):
        yield slots
    elif not hasattr(slots, "__next__"):
        yield from slots
    else:
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _signature_doc(cls, init_fields, generated):
    """The docstring of a class without one: how to call it."""
    if not generated:
        try:
            from inspect import signature

            return cls.__name__ + str(signature(cls)).replace(" -> None", "")
        except (TypeError, ValueError):
            return cls.__name__
    shown = [f.shown() for f in init_fields if not f.kw_only]
    keyword = [f.shown() for f in init_fields if f.kw_only]
    if keyword:
        shown += ["*", *keyword]
    return f"{cls.__name__}({', '.join(shown)})"


def fields(class_or_instance):
    """The fields of a dataclass or of an instance, as a tuple."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is FIELD)


def is_dataclass(obj):
    """Whether obj is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def replace(obj, /, **changes):
    """A new instance with the fields of obj but for the changes."""
    if not hasattr(type(obj), _FIELDS):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(
                    f"field {f.name} is declared with init=False, "
                    "it cannot be specified with replace()"
                )
        elif f.name not in changes:
            if f._field_type is INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
