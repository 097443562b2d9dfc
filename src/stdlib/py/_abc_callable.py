"""The alias that collections.abc.Callable[[int], str] makes.

It keeps its arguments flat, as (int, str), and shows them as they were written.
"""

from collections.abc import Callable

GenericAlias = type(list[int])


def _is_parameters(obj):
    """Whether obj may stand for all parameters at once: ..., a list, P or Concatenate."""
    if obj is ... or isinstance(obj, list):
        return True
    kind = type(obj)
    return kind.__module__ == "typing" and kind.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


def _type_repr(obj):
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    return repr(obj)


class CallableAlias(GenericAlias):
    """Callable with the types of its parameters and of its result."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = args
        if isinstance(parameters, (tuple, list)):
            args = (*parameters, result)
        elif not _is_parameters(parameters):
            raise TypeError(
                f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {parameters}"
            )
        return super().__new__(cls, origin, args)

    def __repr__(self):
        *parameters, result = self.__args__
        if len(parameters) == 1 and _is_parameters(parameters[0]):
            shown = _type_repr(parameters[0])
        else:
            shown = f"[{', '.join(map(_type_repr, parameters))}]"
        return f"collections.abc.Callable[{shown}, {_type_repr(result)}]"

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _is_parameters(args[0])):
            args = list(args[:-1]), args[-1]
        return CallableAlias, (Callable, args)

    def __getitem__(self, item):
        args = super().__getitem__(item if isinstance(item, tuple) else (item,)).__args__
        if not isinstance(args[0], (tuple, list)):
            args = (args[:-1], args[-1])
            if len(args[0]) == 1 and _is_parameters(args[0][0]):
                args = (args[0][0], args[1])
        return CallableAlias(Callable, tuple(args))


CallableAlias.__name__ = CallableAlias.__qualname__ = "_CallableGenericAlias"
CallableAlias.__module__ = "collections.abc"
