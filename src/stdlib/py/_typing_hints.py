"""Reading annotations at run time: get_type_hints, get_origin, get_args."""

import sys
from functools import reduce
from operator import or_

from _typing_core import Generic, GenericAlias, _BaseGenericAlias, _GenericAlias
from _typing_forms import Annotated, UnionType, Unpack, _AnnotatedAlias, is_parameters
from _typing_forward import ForwardRef
from _typing_params import ParamSpecArgs

__name__ = "typing"

_Module = type(sys)

# Objects that may have annotations but have none.
_WITHOUT = (
    type(lambda: None), type(len), type(ForwardRef("x").__init__), _Module,
    type(object.__init__), type(object().__str__), type(str.join),
)


def evaluate(tp, globalns, localns, type_params=(), guard=frozenset()):
    """The type with all references by string in it replaced by what they name."""
    if isinstance(tp, ForwardRef):
        return tp._evaluate(globalns, localns, type_params, recursive_guard=guard)
    if not isinstance(tp, (_GenericAlias, GenericAlias, UnionType)):
        return tp
    is_unpacked = False
    if isinstance(tp, GenericAlias):
        args = tuple([ForwardRef(a) if isinstance(a, str) else a for a in tp.__args__])
        is_unpacked = getattr(tp, "__unpacked__", False)
        if args != tp.__args__:
            tp = tp.__origin__[_unflattened(tp, args)]
            if is_unpacked:
                tp = Unpack[tp]
    new = tuple([evaluate(a, globalns, localns, type_params, guard) for a in tp.__args__])
    if new == tp.__args__:
        return tp
    if isinstance(tp, GenericAlias):
        if tp.__origin__.__module__ == "collections.abc" and tp.__origin__.__name__ == "Callable":
            return tp.__origin__[_unflattened(tp, new)]
        return GenericAlias(tp.__origin__, new)
    return reduce(or_, new) if isinstance(tp, UnionType) else tp.copy_with(new)


def _unflattened(tp, args):
    """The arguments as they are written: those of a Callable in a list and a result."""
    origin = tp.__origin__
    if getattr(origin, "__name__", None) != "Callable" or origin.__module__ != "collections.abc":
        return args
    if len(args) == 2 and is_parameters(args[0]):
        return args
    return list(args[:-1]), args[-1]


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, function or module, with strings replaced by what they name."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = _class_hints(obj, globalns, localns)
    else:
        hints = _other_hints(obj, globalns, localns)
    if include_extras:
        return hints
    return {name: _stripped(tp) for name, tp in hints.items()}


def _class_hints(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        annotations = base.__dict__.get("__annotations__", {})
        if not isinstance(annotations, dict):
            continue
        if globalns is None:
            global_names = getattr(sys.modules.get(base.__module__), "__dict__", {})
        else:
            global_names = globalns
        local_names = dict(vars(base)) if localns is None else localns
        if localns is None and globalns is None:
            # A class attribute named like a type does not hide the type.
            global_names, local_names = local_names, global_names
        for name, value in annotations.items():
            if value is None:
                value = type(None)
            if isinstance(value, str):
                value = ForwardRef(value, is_argument=False, is_class=True)
            type_params = getattr(base, "__type_params__", ())
            hints[name] = evaluate(value, global_names, local_names, type_params)
    return hints


def _other_hints(obj, globalns, localns):
    is_module = isinstance(obj, _Module)
    if globalns is None:
        if is_module:
            globalns = obj.__dict__
        else:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            globalns = getattr(inner, "__globals__", {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if isinstance(obj, _WITHOUT):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    type_params = getattr(obj, "__type_params__", ())
    hints = {}
    for name, value in annotations.items():
        if value is None:
            value = type(None)
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=not is_module, is_class=False)
        hints[name] = evaluate(value, globalns, localns, type_params)
    return hints


def _stripped(tp):
    """The type without Annotated and without the qualifiers of TypedDict's keys."""
    if isinstance(tp, _AnnotatedAlias):
        return _stripped(tp.__origin__)
    if not isinstance(tp, (_GenericAlias, GenericAlias, UnionType)):
        return tp
    origin = getattr(tp, "__origin__", None)
    if getattr(origin, "_name", None) in ("Required", "NotRequired", "ReadOnly"):
        return _stripped(tp.__args__[0])
    new = tuple([_stripped(arg) for arg in tp.__args__])
    if new == tp.__args__:
        return tp
    if isinstance(tp, GenericAlias):
        return GenericAlias(origin, new)
    return reduce(or_, new) if isinstance(tp, UnionType) else tp.copy_with(new)


def get_origin(tp):
    """What a type was made of by []: list for List[int]; None for anything else."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return UnionType if isinstance(tp, UnionType) else None


def get_args(tp):
    """The arguments that a type was made with."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        return _unflattened(tp, tp.__args__)
    return tp.__args__ if isinstance(tp, UnionType) else ()
