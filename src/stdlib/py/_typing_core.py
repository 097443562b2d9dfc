"""The ground that typing stands on: special forms, subscripted aliases, Generic.

An alias such as List[int] is an object with an origin (list), arguments, and the type parameters
found in them. A subscript of it puts arguments in the place of its parameters.
"""

import sys

from _typing_subst import collect_parameters, fit, is_type_var_tuple, substitute, unpack_args

__name__ = "typing"

GenericAlias = type(list[int])
_Function = type(lambda: None)


def cached(function):
    """Remembers results for hashable arguments, so that equal annotations are one object."""
    known = {}

    def inner(*args):
        try:
            return known[args]
        except KeyError:
            pass
        except TypeError:
            return function(*args)
        result = function(*args)
        if len(known) >= 512:
            known.clear()
        known[args] = result
        return result

    inner.__name__ = function.__name__
    inner.__doc__ = function.__doc__
    return inner


def type_repr(obj):
    """A type as it is written in annotations."""
    if isinstance(obj, tuple):
        return f"[{', '.join(map(type_repr, obj))}]"
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    return obj.__name__ if isinstance(obj, _Function) else repr(obj)


def convert(arg, module=None, special=False):
    """None stands for its type, a string for a reference to a later name."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        from _typing_forward import ForwardRef

        return ForwardRef(arg, module=module, is_class=special)
    return arg


# Forms that are complete without an argument, and classes that are no types by themselves;
# the files that define them add them here.
COMPLETE_FORMS = []
NO_ARGUMENT = []
CLASS_ONLY = []  # ClassVar and Final: valid only at the top of a class's annotation


def check(arg, msg, is_argument=True, module=None, *, special=False):
    """Converts an argument and refuses what cannot be a type."""
    arg = convert(arg, module, special)
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        if origin in NO_ARGUMENT or not special and _is_class_only(origin, is_argument):
            raise TypeError(f"{arg} is not valid as type argument")
    elif isinstance(arg, SpecialForm):
        if not (arg in COMPLETE_FORMS or special and arg in CLASS_ONLY):
            raise TypeError(f"Plain {arg} is not valid as type argument")
    elif type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    elif isinstance(arg, type) and arg in NO_ARGUMENT:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    return arg


def _is_class_only(origin, is_argument):
    return origin in CLASS_ONLY and (is_argument or origin._name == "ClassVar")


def union_of(left, right):
    return sys.modules["typing"].Union[left, right]


class SpecialForm:
    """A name such as Union or Final that means something only as an annotation."""

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


SpecialForm.__name__ = SpecialForm.__qualname__ = "_SpecialForm"


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


class _BaseGenericAlias:
    """What List and List[int] share: they stand for their origin wherever that makes sense."""

    _OWN = frozenset(("_name", "_inst", "_nparams", "_defaults"))

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; "
                f"use {self.__origin__.__name__}() instead"
            )
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass  # the instance takes no attributes
        return result

    def __mro_entries__(self, bases):
        """The origin, and Generic where no later base brings it."""
        entries = [] if self.__origin__ in bases else [self.__origin__]
        for base in bases[bases.index(self) + 1:]:
            if isinstance(base, _BaseGenericAlias) or _brings_generic(base, bases):
                return tuple(entries)
        return (*entries, Generic)

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if _is_dunder(attr) or attr in self._OWN:
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return sorted({*super().__dir__(), *(n for n in dir(self.__origin__) if not _is_dunder(n))})

    def __or__(self, right):
        return union_of(self, right)

    def __ror__(self, left):
        return union_of(left, self)


def _brings_generic(base, bases):
    if isinstance(base, type):
        return issubclass(base, Generic)
    entries = getattr(base, "__mro_entries__", None)
    new = entries(bases) if entries else ()
    return isinstance(new, tuple) and any(isinstance(b, type) and issubclass(b, Generic) for b in new)


class _GenericAlias(_BaseGenericAlias):
    """A generic class or form with its arguments."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = collect_parameters(self.__args__)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    @cached
    def __getitem__(self, args):
        if self.__origin__ in NO_ARGUMENT:
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with(substitute(self, unpack_args([convert(a) for a in args])))

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else type_repr(self.__origin__)
        args = ", ".join(map(type_repr, self.__args__)) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        from operator import getitem

        origin = getattr(sys.modules["typing"], self._name) if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args = args[0]
        return getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            later = bases[bases.index(self) + 1:]
            if any(base in NO_ARGUMENT for base in bases if isinstance(base, type)):
                return ()  # Protocol is there, and is a Generic
            if any(isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return (self.__origin__,)

    def __iter__(self):
        yield sys.modules["typing"].Unpack[self]


class Generic:
    """The base of classes with type parameters: class C(Generic[T])."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        return _generic_alias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        if bases is None:
            plain = (
                Generic in cls.__bases__
                and cls.__name__ != "Protocol"
                and type(cls).__name__ != "_TypedDictMeta"
            )
        else:
            plain = Generic in bases
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        parameters = ()
        if bases is not None:
            parameters = collect_parameters(bases, ordered=True)
            listed = None
            for base in bases:
                if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                    if listed is not None:
                        raise TypeError("Cannot inherit from Generic[...] multiple times.")
                    listed = base.__parameters__
            if listed is not None:
                missing = [p for p in parameters if p not in listed]
                if missing:
                    raise TypeError(
                        f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                        f"Generic[{', '.join(map(str, listed))}]"
                    )
                parameters = listed
        cls.__parameters__ = parameters


@cached
def _generic_alias(cls, params):
    params = tuple([convert(p) for p in params])
    if cls in NO_ARGUMENT:
        if not params:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(_is_parameter(p) for p in params):
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables "
                "or parameter specification variables."
            )
        if len(set(params)) != len(params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, params)
    args = []
    for parameter, value in zip(cls.__parameters__, fit(cls, unpack_args(params))):
        if is_type_var_tuple(parameter):
            args.extend(value)
        else:
            args.append(value)
    return _GenericAlias(cls, tuple(args))


def _is_parameter(obj):
    return hasattr(obj, "__typing_subst__") or getattr(
        obj, "__typing_is_unpacked_typevartuple__", False
    )


NO_ARGUMENT.append(Generic)
