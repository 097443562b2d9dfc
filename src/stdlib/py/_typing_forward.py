"""ForwardRef: a type that is written as a string, to be looked up later."""

import sys

from _typing_core import check, union_of

__name__ = "typing"


class ForwardRef:
    """A reference to a type by a string, for names that are defined later."""

    __slots__ = (
        "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
        "__forward_is_argument__", "__forward_is_class__", "__forward_module__",
    )

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        # A starred name is no expression by itself, but is one inside a tuple.
        source = f"({arg},)[0]" if arg.startswith("*") else arg
        try:
            self.__forward_code__ = compile(source, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        if globalns is None:
            globalns = localns if localns is not None else {}
        if localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            module = sys.modules.get(self.__forward_module__)
            globalns = getattr(module, "__dict__", globalns)
        if type_params:
            # They hide globals, but not the names of a class body.
            localns = dict(localns)
            for parameter in type_params:
                if not self.__forward_is_class__ or parameter.__name__ not in globalns:
                    localns.setdefault(parameter.__name__, parameter)
        value = check(
            eval(self.__forward_code__, globalns, localns),
            "Forward references must evaluate to types.",
            is_argument=self.__forward_is_argument__,
            special=self.__forward_is_class__,
        )
        from _typing_hints import evaluate

        self.__forward_value__ = evaluate(
            value, globalns, localns, type_params, recursive_guard | {self.__forward_arg__}
        )
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            if self.__forward_value__ != other.__forward_value__:
                return False
        elif self.__forward_module__ != other.__forward_module__:
            return False
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __repr__(self):
        module = self.__forward_module__
        shown = "" if module is None else f", module={module!r}"
        return f"ForwardRef({self.__forward_arg__!r}{shown})"
