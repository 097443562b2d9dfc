"""singledispatch: functions that choose what to run by the type of their first argument.

A type that has an implementation answers for itself. Otherwise the nearest class of its MRO that
has one does, where an ABC that a class merely satisfies comes right behind that class.
"""

from _weakref import ref
from abc import get_cache_token
from functools import update_wrapper

__name__ = "functools"

GenericAlias = type(list[int])
UnionType = type(int | str)


def _find_implementation(cls, registry):
    """The entry of the registry that fits cls best."""
    mro = cls.__mro__
    implicit = {}  # class of the MRO -> registered ABCs that it is the first to satisfy
    for candidate in registry:
        if candidate in mro or not issubclass(cls, candidate):
            continue
        nearest = [base for base in mro if issubclass(base, candidate)][-1]
        implicit.setdefault(nearest, []).append(candidate)

    pending = []  # ABCs to choose from once the bases that are ABCs themselves have been asked
    for base in mro:
        if pending and not hasattr(base, "__abstractmethods__"):
            break
        if base in registry:
            return registry[base]
        pending += implicit.get(base, ())
    return registry[_most_special(pending)]


def _most_special(abcs):
    """The one of these ABCs that no other derives from."""
    left = [a for a in abcs if not any(a is not b and a in b.__mro__ for b in abcs)]
    if len(left) > 1 and not issubclass(left[0], left[1]):
        raise RuntimeError(f"Ambiguous dispatch: {left[0]} or {left[1]}")
    return left[0]


def _union_args(hint):
    """The members of a union, or None."""
    if isinstance(hint, UnionType) or repr(getattr(hint, "__origin__", None)) == "typing.Union":
        return hint.__args__
    return None


def _is_class(cls):
    return isinstance(cls, type) and not isinstance(cls, GenericAlias)


def _is_dispatch_type(cls):
    if _is_class(cls):
        return True
    args = _union_args(cls)
    return args is not None and all(map(_is_class, args))


def _annotated_type(cls):
    """The parameter that an annotated function dispatches on, and its type."""
    annotations = getattr(cls, "__annotations__", {})
    if not annotations:
        raise TypeError(
            f"Invalid first argument to `register()`: {cls!r}. "
            "Use either `@register(some_class)` or plain `@register` on an annotated function."
        )
    argname, hint = next(iter(annotations.items()))
    if not _is_class(hint):
        from typing import get_type_hints

        argname, hint = next(iter(get_type_hints(cls).items()))
    if not _is_dispatch_type(hint):
        what = "is not a class" if _union_args(hint) is None else "not all arguments are classes"
        raise TypeError(f"Invalid annotation for {argname!r}. {hint!r} {what}.")
    return hint


def singledispatch(func):
    """Makes a function generic: register() adds an implementation for a type."""
    from types import MappingProxyType

    registry = {object: func}
    found = {}
    token = None

    def forget(key):
        found.pop(key, None)

    def dispatch(cls):
        """The implementation that runs for an argument of this class."""
        nonlocal token
        if token is not None:
            current = get_cache_token()
            if token != current:
                found.clear()
                token = current
        key = ref(cls)
        implementation = found.get(key)
        if implementation is None:
            implementation = registry.get(cls) or _find_implementation(cls, registry)
            found[ref(cls, forget)] = implementation
        return implementation

    def register(cls, func=None):
        """Adds an implementation for a class; without func, as a decorator."""
        nonlocal token
        if _is_dispatch_type(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(
                    "Invalid first argument to `register()`. "
                    f"{cls!r} is not a class or union type."
                )
            func = cls
            cls = _annotated_type(func)
        for member in _union_args(cls) or (cls,):
            registry[member] = func
            if token is None and hasattr(member, "__abstractmethods__"):
                token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = found.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """singledispatch for methods: the argument behind self or cls decides."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Adds an implementation for a class; without method, as a decorator."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
