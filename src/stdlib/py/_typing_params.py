"""Type parameters (TypeVar, ParamSpec, TypeVarTuple) and aliases made by the type statement.

The interpreter makes them for `def f[T]`, `class C[T]` and `type A = ...` by the functions at the
end of this file; what the source says of a bound, a default or a value is then a function of no
arguments, which is called when the attribute is first read.
"""

import sys

from _typing_core import GenericAlias, check, union_of
from _typing_subst import unpack_args

__name__ = "typing"


class NoDefaultType:
    __module__ = "builtins"

    def __new__(cls):
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = object.__new__(NoDefaultType)


def _caller():
    """The module that calls the constructor of a type parameter."""
    return sys._getframe(2).f_globals.get("__name__")


def _evaluated(slot, name, missing):
    """An attribute that may still have to be worked out from the source."""
    if name not in slot:
        evaluate = slot.get("evaluate_" + name)
        slot[name] = missing if evaluate is None else evaluate()
    return slot[name]


class _Parameter:
    """What the three kinds of type parameters share."""

    _READ_ONLY = frozenset((
        "__name__", "__bound__", "__constraints__", "__default__", "__covariant__",
        "__contravariant__", "__infer_variance__", "__value__", "__type_params__",
    ))

    def _start(self, name, module, **values):
        if not isinstance(name, str):
            kind = type(self).__name__.lower()
            raise TypeError(f"{kind}() argument 'name' must be str, not {type(name).__name__}")
        values["__name__"] = name
        if module is not None:
            values["__module__"] = module
        self.__dict__.update(values)

    def __setattr__(self, name, value):
        if name in self._READ_ONLY:
            raise AttributeError("readonly attribute")
        super().__setattr__(name, value)

    def __init_subclass__(cls, **kwargs):
        if cls.__module__ != "typing":
            base = cls.__mro__[1].__name__
            raise TypeError(f"type 'typing.{base}' is not an acceptable base type")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __reduce__(self):
        return self.__name__

    def __repr__(self):
        return self.__name__

    @property
    def __default__(self):
        return _evaluated(self.__dict__, "default", NoDefault)

    def has_default(self):
        """Whether the parameter has a default."""
        slot = self.__dict__
        if slot.get("evaluate_default") is not None:
            return True
        return slot.get("default", NoDefault) is not NoDefault


class _Variant(_Parameter):
    """A type parameter that may say how subtypes carry over, and what it is bound to."""

    def _set_variance(self, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")
        self.__dict__.update(
            __covariant__=bool(covariant),
            __contravariant__=bool(contravariant),
            __infer_variance__=bool(infer_variance),
        )

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return sign + self.__name__

    @property
    def __bound__(self):
        return _evaluated(self.__dict__, "bound", None)

    def __or__(self, right):
        return union_of(self, right)

    def __ror__(self, left):
        return union_of(left, self)


class TypeVar(_Variant):
    """A type variable: T = TypeVar("T")."""

    def __init__(
        self, name, *constraints, bound=None, default=NoDefault, covariant=False,
        contravariant=False, infer_variance=False,
    ):
        if bound is not None:
            bound = check(bound, "Bound must be a type.")
            if constraints:
                raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self._start(
            name,
            _caller(),
            bound=bound,
            constraints=tuple([
                check(c, "TypeVar(name, constraint, ...): constraints must be types.")
                for c in constraints
            ]),
            default=default if default is NoDefault else check(default, "Default must be a type."),
        )
        self._set_variance(covariant, contravariant, infer_variance)

    @property
    def __constraints__(self):
        return _evaluated(self.__dict__, "constraints", ())

    def __typing_subst__(self, arg):
        arg = check(arg, "Parameters to generic types must be types.")
        if getattr(arg, "__typing_unpacked_tuple_args__", None) is not None or getattr(
            arg, "__typing_is_unpacked_typevartuple__", False
        ):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        if self.has_default() and len(args) == alias.__parameters__.index(self):
            return (*args, self.__default__)
        return args


class ParamSpecArgs:
    """P.args, the type of *args of a function with the parameters P."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((type(self).__name__, self.__origin__))

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __repr__(self):
        return f"{self.__origin__.__name__}.{type(self).__name__[9:].lower()}"


class ParamSpecKwargs(ParamSpecArgs):
    """P.kwargs, the type of **kwargs of a function with the parameters P."""


class ParamSpec(_Variant):
    """A variable for the parameters of a callable: P = ParamSpec("P")."""

    def __init__(
        self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False,
        infer_variance=False,
    ):
        if bound is not None:
            bound = check(bound, "Bound must be a type.")
        else:
            bound = type(None)
        self._start(name, _caller(), bound=bound, default=default)
        self._set_variance(covariant, contravariant, infer_variance)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        from _typing_forms import is_parameters

        if isinstance(arg, (list, tuple)):
            return tuple([check(a, "Expected a type.") for a in arg])
        if not is_parameters(arg):
            raise TypeError(
                f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}"
            )
        return arg

    def __typing_prepare_subst__(self, alias, args):
        from _typing_forms import is_parameters

        parameters = alias.__parameters__
        at = parameters.index(self)
        if at == len(args) and self.has_default():
            args = (*args, self.__default__)
        if at >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(parameters) == 1 and not is_parameters(args[0]):
            return (tuple(args),)  # C[int, str] for C[[int, str]]
        if isinstance(args[at], list):
            return (*args[:at], tuple(args[at]), *args[at + 1:])
        return args


class TypeVarTuple(_Parameter):
    """A variable for any number of types: Ts = TypeVarTuple("Ts")."""

    def __init__(self, name, *, default=NoDefault):
        self._start(name, _caller(), default=default)

    def __iter__(self):
        from _typing_forms import Unpack

        yield Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        """Gathers into one tuple the arguments that are left for this parameter."""
        parameters = alias.__parameters__
        at = parameters.index(self)
        after = len(parameters) - at - 1
        if any(isinstance(p, TypeVarTuple) for p in parameters[at + 1:]):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        endless = [k for k, arg in enumerate(args) if _is_endless(arg)]
        if len(endless) > 1:
            raise TypeError("More than one unpacked arbitrary-length tuple argument")
        if endless:
            return _around_endless(args, at, after, endless[0])
        if at + after > len(args):
            raise TypeError(
                f"Too few arguments for {alias}; actual {len(args)}, "
                f"expected at least {len(parameters) - 1}"
            )
        split = len(args) - after
        taken = tuple(args[at:split])
        if not taken and self.has_default():
            taken = unpack_args(self.__default__)
        return (*args[:at], taken, *args[split:])


def _is_endless(arg):
    """Whether arg is the unpacked form of a tuple of any length."""
    inner = None if isinstance(arg, type) else getattr(arg, "__typing_unpacked_tuple_args__", None)
    return bool(inner) and len(inner) == 2 and inner[1] is ...


def _around_endless(args, before, after, endless):
    """As __typing_prepare_subst__, where an argument may stand for as many as are needed."""
    item = args[endless].__typing_unpacked_tuple_args__[0]
    left = min(before, endless)
    right = min(after, len(args) - endless - 1)
    split = len(args) - right
    return (
        *args[:left],
        *[item] * (before - left),
        tuple(args[left:split]),
        *[item] * (after - right),
        *args[split:],
    )


class TypeAliasType(_Parameter):
    """What a type statement makes: a name for a type."""

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        self._start(name, _caller(), value=value, __type_params__=type_params)

    @property
    def __value__(self):
        return _evaluated(self.__dict__, "value", None)

    @property
    def __parameters__(self):
        return _spread(self.__type_params__)

    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, args)

    def __or__(self, right):
        return union_of(self, right)

    def __ror__(self, left):
        return union_of(left, self)


# What the interpreter calls for the syntax; each `evaluate` is a function of no arguments.


def _made(cls, name, **values):
    made = object.__new__(cls)
    made._start(name, None, **values)
    if issubclass(cls, _Variant):
        made._set_variance(False, False, True)
    return made


def _typevar(name, evaluate_bound=None, evaluate_constraints=None):
    """The T of `[T]`, `[T: bound]` or `[T: (a, b)]`."""
    return _made(
        TypeVar, name, evaluate_bound=evaluate_bound, evaluate_constraints=evaluate_constraints
    )


def _paramspec(name):
    """The P of `[**P]`."""
    return _made(ParamSpec, name, bound=None)


def _typevartuple(name):
    """The Ts of `[*Ts]`."""
    return _made(TypeVarTuple, name)


def _set_default(parameter, evaluate_default):
    """Gives a type parameter the default of `[T = default]`, and returns it."""
    parameter.__dict__["evaluate_default"] = evaluate_default
    return parameter


def _type_alias(name, type_params, evaluate_value):
    """What `type name[type_params] = value` binds."""
    made = _made(
        TypeAliasType, name, __type_params__=tuple(type_params or ()), evaluate_value=evaluate_value
    )
    made.__dict__["__module__"] = evaluate_value.__module__
    return made


def _generic_base(type_params):
    """The base that `class C[type_params]` has behind the ones that are written."""
    from _typing_core import Generic

    return Generic[_spread(type_params)]


def _spread(type_params):
    """The parameters as arguments: a TypeVarTuple unpacked."""
    return tuple([
        part
        for parameter in type_params
        for part in (parameter if isinstance(parameter, TypeVarTuple) else (parameter,))
    ])
