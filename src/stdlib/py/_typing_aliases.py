"""The aliases that stand for classes of other modules: List, Mapping, Callable, Tuple, ...

Each is made when it is first asked for, and its class imported with it.
"""

import sys

from _typing_core import _BaseGenericAlias, _GenericAlias, cached, check, convert, union_of

__name__ = "typing"

# name: (module, name there, number of parameters, defaults of the last ones)
_NONE = type(None)
_TABLE = {
    "AbstractSet": ("collections.abc", "Set", 1),
    "AsyncContextManager": ("contextlib", "AbstractAsyncContextManager", 2, (bool | None,)),
    "AsyncGenerator": ("collections.abc", "AsyncGenerator", 2, (_NONE,)),
    "AsyncIterable": ("collections.abc", "AsyncIterable", 1),
    "AsyncIterator": ("collections.abc", "AsyncIterator", 1),
    "Awaitable": ("collections.abc", "Awaitable", 1),
    "ByteString": ("collections.abc", "ByteString", 0),
    "ChainMap": ("collections", "ChainMap", 2),
    "Collection": ("collections.abc", "Collection", 1),
    "Container": ("collections.abc", "Container", 1),
    "ContextManager": ("contextlib", "AbstractContextManager", 2, (bool | None,)),
    "Coroutine": ("collections.abc", "Coroutine", 3),
    "Counter": ("collections", "Counter", 1),
    "DefaultDict": ("collections", "defaultdict", 2),
    "Deque": ("collections", "deque", 1),
    "Dict": ("builtins", "dict", 2),
    "FrozenSet": ("builtins", "frozenset", 1),
    "Generator": ("collections.abc", "Generator", 3, (_NONE, _NONE)),
    "Hashable": ("collections.abc", "Hashable", 0),
    "ItemsView": ("collections.abc", "ItemsView", 2),
    "Iterable": ("collections.abc", "Iterable", 1),
    "Iterator": ("collections.abc", "Iterator", 1),
    "KeysView": ("collections.abc", "KeysView", 1),
    "List": ("builtins", "list", 1),
    "Mapping": ("collections.abc", "Mapping", 2),
    "MappingView": ("collections.abc", "MappingView", 1),
    "Match": ("re", "Match", 1),
    "MutableMapping": ("collections.abc", "MutableMapping", 2),
    "MutableSequence": ("collections.abc", "MutableSequence", 1),
    "MutableSet": ("collections.abc", "MutableSet", 1),
    "OrderedDict": ("collections", "OrderedDict", 2),
    "Pattern": ("re", "Pattern", 1),
    "Reversible": ("collections.abc", "Reversible", 1),
    "Sequence": ("collections.abc", "Sequence", 1),
    "Set": ("builtins", "set", 1),
    "Sized": ("collections.abc", "Sized", 0),
    "Type": ("builtins", "type", 1),
    "ValuesView": ("collections.abc", "ValuesView", 1),
}


class _SpecialGenericAlias(_BaseGenericAlias):
    """An alias without arguments yet, such as List."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        self._defaults = defaults
        if origin.__module__ == "builtins":
            self.__doc__ = f"An alias of {origin.__qualname__}; the class itself takes [] too."
        else:
            self.__doc__ = f"An alias of {origin.__module__}.{origin.__qualname__}."
        self.__module__ = "typing"

    @cached
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([check(p, "Parameters to generic types must be types.") for p in params])
        wanted, given = self._nparams, len(params)
        if given < wanted <= given + len(self._defaults):
            params = (*params, *self._defaults[given - wanted:])
        elif given != wanted:
            if not wanted:
                raise TypeError(f"{self} is not a generic class")
            expected = f"at least {wanted - len(self._defaults)}" if self._defaults else wanted
            raise TypeError(
                f"Too {'many' if given > wanted else 'few'} arguments for {self}; "
                f"actual {given}, expected {expected}"
            )
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return f"typing.{self._name}"

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return union_of(self, right)

    def __ror__(self, left):
        return union_of(left, self)


class _DeprecatedGenericAlias(_SpecialGenericAlias):
    """The alias of a class that is about to go."""

    def __subclasscheck__(self, cls):
        _warn_byte_string()
        return super().__subclasscheck__(cls)

    def __instancecheck__(self, obj):
        _warn_byte_string()
        return super().__instancecheck__(obj)


def _warn_byte_string():
    import warnings

    warnings.warn(
        "'typing.ByteString' is deprecated and slated for removal in Python 3.14",
        DeprecationWarning,
        stacklevel=3,
    )


class _CallableType(_SpecialGenericAlias):
    """Callable[[int], str]; a ParamSpec, Concatenate or ... may stand for the list."""

    @cached
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = check(result, "Callable[args, result]: result must be a type.")
        if not isinstance(args, (list, tuple)):
            args = (args,)
        return self.copy_with((*map(convert, args), result))

    def copy_with(self, params):
        from _typing_forms import _CallableGenericAlias

        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)


class _TupleType(_SpecialGenericAlias):
    """Tuple[int, str], or Tuple[int, ...] for any length."""

    @cached
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        if len(params) >= 2 and params[-1] is ...:
            return self.copy_with((*[check(p, msg) for p in params[:-1]], ...))
        return self.copy_with(tuple([check(p, msg) for p in params]))


def __getattr__(name):
    """Makes the alias of this name."""
    if name == "Tuple":
        made = _TupleType(tuple, -1, inst=False, name="Tuple")
    elif name == "Callable":
        from collections.abc import Callable

        made = _CallableType(Callable, 2)
    elif name in _TABLE:
        home, original, nparams, *defaults = _TABLE[name]
        try:
            __import__(home)
            origin = getattr(sys.modules[home], original)
        except ImportError:
            # The annotation still means something where the module itself is missing.
            origin = type(original, (), {"__module__": home})
        kind = _DeprecatedGenericAlias if name == "ByteString" else _SpecialGenericAlias
        made = kind(
            origin, nparams, inst=home != "builtins", name=name,
            defaults=defaults[0] if defaults else (),
        )
    else:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    globals()[name] = made
    return made
