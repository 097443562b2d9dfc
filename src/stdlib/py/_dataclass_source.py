"""The source of a dataclass's methods.

source_of returns the body of a function that defines the methods and returns them as a tuple, and
the values of its parameters, which the methods use as names of an enclosing scope.
"""

from _thread import get_ident

from _dataclass_fields import CLASSVAR, FIELD, INITVAR, MISSING

__name__ = "dataclasses"


class _HAS_DEFAULT_FACTORY_CLASS:
    """Stands as the default of a parameter whose value a factory makes."""

    def __repr__(self):
        return "<factory>"


_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()

# The built-in functions that methods call, under names that no module uses for its own.
_BUILTINS = {f"__dataclass_{f.__name__}__": f for f in (id, hash, type, super)}


def source_of(cls, params, fields, has_post_init, with_hash):
    """(source, values of the parameters, annotations of __init__) for a class."""
    lines = []
    made = []
    values = {"__dataclass_cls__": cls, **_BUILTINS}
    annotations = {}
    stored = [f for f in fields.values() if f._field_type is FIELD]
    compared = [f.name for f in stored if f.compare]

    if params.init:
        made.append("__init__")
        lines += _init(params, fields.values(), has_post_init, values, annotations)
    if params.repr:
        made.append("__repr__")
        lines += _repr([f.name for f in stored if f.repr], values)
    if params.eq:
        made.append("__eq__")
        lines += _eq(compared)
    if params.order:
        for name, operator in _ORDER.items():
            made.append(name)
            lines += _order(name, operator, compared)
    if params.frozen:
        made += ["__setattr__", "__delattr__"]
        lines += _frozen([f.name for f in stored])
    if with_hash:
        made.append("__hash__")
        hashed = [f.name for f in stored if (f.compare if f.hash is None else f.hash)]
        lines += [" def __hash__(self):", f"  return __dataclass_hash__({_tuple('self', hashed)})"]
    lines.append(f" return ({', '.join(made)}{',' if made else ''})")
    return "\n".join(lines), values, annotations


_ORDER = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


def _tuple(owner, names):
    return "(" + "".join([f"{owner}.{name}," for name in names]) + ")"


def _init(params, fields, has_post_init, values, annotations):
    in_init = [f for f in fields if f._field_type is not CLASSVAR]
    self = "__dataclass_self__" if any(f.name == "self" for f in in_init) else "self"
    positional = [f for f in in_init if f.init and not f.kw_only]
    keyword = [f for f in in_init if f.init and f.kw_only]

    with_default = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            with_default = f.name
        elif with_default is not None:
            raise TypeError(
                f"non-default argument {f.name!r} follows default argument {with_default!r}"
            )
    parameters = [self, *(_parameter(f, values) for f in positional)]
    if keyword:
        parameters += ["*", *(_parameter(f, values) for f in keyword)]
    for f in (*positional, *keyword):
        annotations[f.name] = f.type
    annotations["return"] = None

    lines = [f" def __init__({', '.join(parameters)}):"]
    if params.frozen:
        values["__dataclass_set__"] = object.__setattr__
    for f in in_init:
        value = None if f._field_type is INITVAR else _initial(f, params.slots, values)
        if value is None:
            continue
        if params.frozen:
            lines.append(f"  __dataclass_set__({self}, {f.name!r}, {value})")
        else:
            lines.append(f"  {self}.{f.name} = {value}")
    if has_post_init:
        passed = ", ".join(f.name for f in in_init if f._field_type is INITVAR)
        lines.append(f"  {self}.__post_init__({passed})")
    return lines if len(lines) > 1 else [*lines, "  pass"]


def _parameter(f, values):
    if f.default_factory is not MISSING:
        values["__dataclass_factory__"] = _FACTORY
        return f"{f.name}=__dataclass_factory__"
    if f.default is not MISSING:
        values[f"__dataclass_dflt_{f.name}__"] = f.default
        return f"{f.name}=__dataclass_dflt_{f.name}__"
    return f.name


def _initial(f, slots, values):
    """The expression for the first value of a field, or None when the class has it."""
    default = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        values[default] = f.default_factory
        if f.init:
            return f"{default}() if {f.name} is __dataclass_factory__ else {f.name}"
        return f"{default}()"
    if f.init:
        return f.name
    if slots and f.default is not MISSING:
        values[default] = f.default
        return default
    return None


def _repr(names, values):
    values["__dataclass_ident__"] = get_ident
    values["__dataclass_running__"] = set()
    shown = ", ".join([f"{name}={{self.{name}!r}}" for name in names])
    return [
        " def __repr__(self):",
        "  key = __dataclass_id__(self), __dataclass_ident__()",
        "  if key in __dataclass_running__:",
        "   return '...'",
        "  __dataclass_running__.add(key)",
        "  try:",
        f"   return f'{{self.__class__.__qualname__}}({shown})'",
        "  finally:",
        "   __dataclass_running__.discard(key)",
    ]


def _eq(names):
    same = " and ".join([f"self.{name}==other.{name}" for name in names]) or "True"
    return [
        " def __eq__(self, other):",
        "  if self is other:",
        "   return True",
        "  if other.__class__ is self.__class__:",
        f"   return {same}",
        "  return NotImplemented",
    ]


def _order(name, operator, names):
    return [
        f" def {name}(self, other):",
        "  if other.__class__ is self.__class__:",
        f"   return {_tuple('self', names)}{operator}{_tuple('other', names)}",
        "  return NotImplemented",
    ]


def _frozen(names):
    lines = []
    for method, parameters, verb in (
        ("__setattr__", "name, value", "assign to"),
        ("__delattr__", "name", "delete"),
    ):
        among = f" or name in {{{', '.join(map(repr, names))}}}" if names else ""
        lines += [
            f" def {method}(self, {parameters}):",
            f"  if __dataclass_type__(self) is __dataclass_cls__{among}:",
            f"   raise __dataclass_frozen_error__(f'cannot {verb} field {{name!r}}')",
            f"  __dataclass_super__(__dataclass_cls__, self).{method}({parameters})",
        ]
    return lines
