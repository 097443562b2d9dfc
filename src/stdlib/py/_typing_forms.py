"""The special forms of typing: Any, Union, Literal, Annotated and the like."""

from _typing_core import (
    CLASS_ONLY, COMPLETE_FORMS, GenericAlias, SpecialForm, _GenericAlias, cached, check, type_repr,
)

__name__ = "typing"

UnionType = type(int | str)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """The type of any value; it is compatible with every type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _complete(name, doc):
    """A form that takes no arguments."""

    def getitem(self, item):
        raise TypeError(f"{self} is not subscriptable")

    getitem.__name__ = name
    getitem.__doc__ = doc
    form = SpecialForm(getitem)
    COMPLETE_FORMS.append(form)
    return form


NoReturn = _complete("NoReturn", "The result of a function that never returns.")
Never = _complete("Never", "The type without values.")
Self = _complete("Self", "The class that a method belongs to.")
LiteralString = _complete("LiteralString", "Any string that is written out in the source.")
TypeAlias = _complete("TypeAlias", "Marks an assignment as the definition of a type alias.")


def _single(name, doc, message, **options):
    """A form around one type."""

    @cached
    def getitem(self, item):
        return _GenericAlias(self, (check(item, message, **options),))

    getitem.__name__ = name
    getitem.__doc__ = doc
    return SpecialForm(getitem)


def _accepts(name):
    return f"typing.{name} accepts only single type."


ClassVar = _single("ClassVar", "An attribute of the class.", _accepts("ClassVar"), special=True)
Final = _single("Final", "A name that is bound once.", _accepts("Final"), special=True)
TypeGuard = _single(
    "TypeGuard", "A bool that tells a type; a false one tells nothing.", _accepts("TypeGuard")
)
TypeIs = _single("TypeIs", "A bool that tells a type both ways.", _accepts("TypeIs"))
Required = _single(
    "Required", "A key that a TypedDict must have.", "Required accepts only a single type.",
    special=True,
)
NotRequired = _single(
    "NotRequired", "A key that a TypedDict may lack.", "NotRequired accepts only a single type.",
    special=True,
)
ReadOnly = _single(
    "ReadOnly", "A key whose value stays.", "ReadOnly accepts only a single type.", special=True
)
CLASS_ONLY += (ClassVar, Final)


class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:  # some argument has no hash
            mine, theirs = list(self.__args__), list(other.__args__)
            return all(a in theirs for a in mine) and all(a in mine for a in theirs)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f"typing.Optional[{type_repr(args[args[0] is type(None)])}]"
        return super().__repr__()

    def __instancecheck__(self, obj):
        return any(isinstance(obj, cls) for cls in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __reduce__(self):
        func, (_, args) = super().__reduce__()
        return func, (Union, args)


def _without_repeats(values):
    try:
        return list(dict.fromkeys(values))
    except TypeError:
        unique = []
        for value in values:
            if value not in unique:
                unique.append(value)
        return unique


@SpecialForm
@cached
def Union(self, parameters):
    """A value of one of several types: Union[int, str]."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for parameter in parameters:
        parameter = check(parameter, "Union[arg, ...]: each arg must be a type.")
        if isinstance(parameter, (_UnionGenericAlias, UnionType)):
            flat.extend(parameter.__args__)
        else:
            flat.append(parameter)
    flat = _without_repeats(flat)
    if len(flat) == 1:
        return flat[0]
    is_optional = len(flat) == 2 and type(None) in flat
    return _UnionGenericAlias(self, tuple(flat), name="Optional" if is_optional else None)


@SpecialForm
@cached
def Optional(self, parameters):
    """A value of a type, or None."""
    return Union[check(parameters, f"{self} requires a single type."), type(None)]


class _LiteralGenericAlias(_GenericAlias):
    def _typed(self):
        return {(value, type(value)) for value in self.__args__}

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return self._typed() == other._typed()

    def __hash__(self):
        return hash(frozenset(self._typed()))


@SpecialForm
def Literal(self, parameters):
    """One of the values that are listed."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for value in parameters:
        if isinstance(value, _LiteralGenericAlias):
            flat.extend(value.__args__)
        else:
            flat.append(value)
    try:
        flat = [value for value, _ in dict.fromkeys((value, type(value)) for value in flat)]
    except TypeError:
        pass  # some value has no hash
    return _LiteralGenericAlias(self, tuple(flat))


class _AnnotatedAlias(_GenericAlias):
    """A type with more said about it, in __metadata__."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return (
            f"typing.Annotated[{type_repr(self.__origin__)}, "
            f"{', '.join(map(repr, self.__metadata__))}]"
        )

    def __reduce__(self):
        from operator import getitem

        return getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


@SpecialForm
def Annotated(self, params):
    """A type with more said about it: Annotated[int, "in metres"]."""
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError(
            "Annotated[...] should be used with at least two arguments (a type and an annotation)."
        )
    if getattr(params[0], "__typing_is_unpacked_typevartuple__", False):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = check(params[0], "Annotated[t, ...]: t must be a type.", special=True)
    return _AnnotatedAlias(origin, params[1:])


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, params):
        last = params[-1]
        if isinstance(last, (list, tuple)):
            return (*params[:-1], *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*params[:-1], *last.__args__)
        return super().copy_with(params)


@SpecialForm
@cached
def Concatenate(self, parameters):
    """Parameters before those of a ParamSpec: Concatenate[int, P]."""
    from _typing_params import ParamSpec

    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    *firsts, last = parameters
    if not (last is ... or isinstance(last, ParamSpec)):
        raise TypeError(
            "The last parameter to Concatenate should be a ParamSpec variable or ellipsis."
        )
    firsts = [check(p, "Concatenate[arg, ...]: each arg must be a type.") for p in firsts]
    return _ConcatenateGenericAlias(self, (*firsts, last))


class _UnpackGenericAlias(_GenericAlias):
    """Unpack[Ts], which a star in a subscript or before a parameter's type makes."""

    def __repr__(self):
        return f"typing.Unpack[{type_repr(self.__args__[0])}]"

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args if isinstance(args, tuple) else (args,)
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg = self.__args__[0]
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        from _typing_params import TypeVarTuple

        return isinstance(self.__args__[0], TypeVarTuple)


@SpecialForm
@cached
def Unpack(self, parameters):
    """The members of a tuple type, or of a TypeVarTuple, one by one."""
    return _UnpackGenericAlias(self, (check(parameters, f"{self} accepts only single type."),))


def is_parameters(arg):
    """Whether arg may stand for all parameters of a callable at once."""
    from _typing_params import ParamSpec

    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


class _CallableGenericAlias(_GenericAlias):
    """Callable with its arguments, which are flat: (int, str) for Callable[[int], str]."""

    _spreads_parameters = True

    def __init__(self, origin, args, *, inst=True, name="Callable"):
        super().__init__(origin, args, inst=inst, name=name)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and is_parameters(args[0]):
            return super().__repr__()
        shown = ", ".join(map(type_repr, args[:-1]))
        return f"typing.Callable[[{shown}], {type_repr(args[-1])}]"

    def __reduce__(self):
        from operator import getitem
        from typing import Callable

        args = self.__args__
        if not (len(args) == 2 and is_parameters(args[0])):
            args = list(args[:-1]), args[-1]
        return getitem, (Callable, args)
