"""What dataclasses offers beside the decorator: conversions, and classes made by a call."""

import sys
from keyword import iskeyword

from dataclasses import dataclass, fields

__name__ = "dataclasses"

# Values that are their own copy.
_ATOMIC = frozenset({
    type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented),
    type(len), type(dataclass), type, range, property, type(dataclass.__code__),
})


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict, and so for the dataclasses inside it."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _converted(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The values of an instance as a tuple, and so for the dataclasses inside it."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _converted(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def _converted(obj, finish):
    """A copy of obj in which finish makes something of the (name, value) pairs of dataclasses."""
    cls = type(obj)
    if cls in _ATOMIC:
        return obj
    if hasattr(cls, "__dataclass_fields__"):
        return finish([(f.name, _converted(getattr(obj, f.name), finish)) for f in fields(obj)])
    if cls is list:
        return [_converted(item, finish) for item in obj]
    if cls is dict:
        return {_converted(k, finish): _converted(v, finish) for k, v in obj.items()}
    if issubclass(cls, tuple) and hasattr(obj, "_fields"):
        return cls(*[_converted(item, finish) for item in obj])
    if issubclass(cls, (list, tuple)):
        return cls(_converted(item, finish) for item in obj)
    if issubclass(cls, dict):
        pairs = ((_converted(k, finish), _converted(v, finish)) for k, v in obj.items())
        if hasattr(cls, "default_factory"):
            made = cls(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return cls(pairs)
    from copy import deepcopy

    return deepcopy(obj)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
    unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
    weakref_slot=False, module=None,
):
    """Makes a dataclass out of names, (name, type) and (name, type, field) tuples."""
    from types import new_class

    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, "typing.Any"
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, defaults[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = tp

    def fill(body):
        body.update(namespace or {})
        body.update(defaults)
        body["__annotations__"] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    if module is None:
        module = sys._getframe(1).f_globals.get("__name__", "__main__")
    cls.__module__ = module
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )
