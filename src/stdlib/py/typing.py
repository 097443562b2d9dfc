"""Names for annotations; what they say is for readers and type checkers.

Nearly every name is loaded when it is first used, since a script that says `from typing import
List` should not pay for protocols.
"""

import _lazy

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic",
    "Literal", "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple",
    "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView",
    "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping",
    "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable",
    "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex",
    "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter",
    "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
    "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr",
    "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform", "final",
    "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints",
    "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check",
    "no_type_check_decorator", "NoDefault", "NoReturn", "NotRequired", "overload", "override",
    "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type",
    "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs",
    "TypeAliasType", "Unpack",
]

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_typing_core": "Generic _BaseGenericAlias _GenericAlias",
    "_typing_forward": "ForwardRef",
    "_typing_forms": """Annotated Any ClassVar Concatenate Final Literal LiteralString Never
        NoReturn NotRequired Optional ReadOnly Required Self TypeAlias TypeGuard TypeIs Union
        Unpack _UnionGenericAlias _LiteralGenericAlias _AnnotatedAlias _CallableGenericAlias
        _ConcatenateGenericAlias _UnpackGenericAlias""",
    "_typing_params": """NoDefault ParamSpec ParamSpecArgs ParamSpecKwargs TypeAliasType TypeVar
        TypeVarTuple _typevar _paramspec _typevartuple _set_default _type_alias _generic_base""",
    "_typing_aliases": """AbstractSet AsyncContextManager AsyncGenerator AsyncIterable
        AsyncIterator Awaitable ByteString Callable ChainMap Collection Container ContextManager
        Coroutine Counter DefaultDict Deque Dict FrozenSet Generator Hashable ItemsView Iterable
        Iterator KeysView List Mapping MappingView Match MutableMapping MutableSequence
        MutableSet OrderedDict Pattern Reversible Sequence Set Sized Tuple Type ValuesView
        _SpecialGenericAlias""",
    "_typing_protocol": """Protocol SupportsAbs SupportsBytes SupportsComplex SupportsFloat
        SupportsIndex SupportsInt SupportsRound get_protocol_members is_protocol
        runtime_checkable""",
    "_typing_records": "NamedTuple NamedTupleMeta NewType TypedDict is_typeddict",
    "_typing_hints": "get_args get_origin get_type_hints",
    "_typing_io": "AnyStr BinaryIO IO TextIO",
})

TYPE_CHECKING = False
Text = str

_overloads = {}  # (module, qualified name) -> {line: function}


def cast(typ, val):
    """Returns val; type checkers take it for a typ."""
    return val


def assert_type(val, typ, /):
    """Returns val; type checkers check that it is a typ."""
    return val


def assert_never(arg, /):
    """Raises AssertionError; type checkers check that no value can get here."""
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def reveal_type(obj, /):
    """Returns obj and tells its type on the standard error; type checkers tell the one they see."""
    import sys

    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def _refuse_overloaded(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions "
        "outside a stub module should always be followed by an implementation that is not "
        "@overload-ed."
    )


def overload(func):
    """Marks one of several signatures of a function; the function itself follows without it."""
    inner = getattr(func, "__func__", func)
    try:
        variants = _overloads.setdefault((inner.__module__, inner.__qualname__), {})
        variants[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass  # no function: it is marked, but not remembered
    return _refuse_overloaded


def get_overloads(func):
    """The signatures of func that were marked with overload, in the order of the source."""
    inner = getattr(func, "__func__", func)
    return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


def clear_overloads():
    """Forgets all overloads."""
    _overloads.clear()


def _mark(obj, name, value=True):
    try:
        setattr(obj, name, value)
    except (AttributeError, TypeError):
        pass  # it takes no attributes
    return obj


def final(f):
    """Marks a class that is not to be derived from, or a method not to be overridden."""
    return _mark(f, "__final__")


def override(method, /):
    """Marks a method that overrides one of a base class."""
    return _mark(method, "__override__")


def no_type_check(arg):
    """Marks a function, or all methods of a class, whose annotations are no types."""
    if isinstance(arg, type):
        for key, obj in list(arg.__dict__.items()):
            inner = getattr(obj, "__func__", obj)
            if getattr(inner, "__qualname__", None) != f"{arg.__qualname__}.{key}":
                continue
            if getattr(inner, "__module__", None) != arg.__module__:
                continue
            if isinstance(obj, type):
                no_type_check(obj)
            else:
                _mark(inner, "__no_type_check__")
    return _mark(arg, "__no_type_check__")


def no_type_check_decorator(decorator):
    """Lets a decorator mark what it returns with no_type_check."""
    import warnings
    from functools import wraps

    warnings.warn(
        "'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15",
        DeprecationWarning,
        stacklevel=2,
    )

    @wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
    field_specifiers=(), **kwargs,
):
    """Marks what makes classes as dataclass does."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator
