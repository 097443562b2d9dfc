# get_type_hints, get_origin, get_args, ForwardRef.
import collections.abc
import typing
from typing import (Annotated, Any, Callable, ClassVar, Concatenate, Dict, Final, ForwardRef, Generic, List, Literal, Optional,
                    ParamSpec, Tuple, Type, TypeVar, Union, get_args, get_origin, get_type_hints, no_type_check)

T = TypeVar("T")
P = ParamSpec("P")


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "-", e)


class Node:
    value: int
    next: "Optional[Node]"
    kind: ClassVar[str] = "node"
    size: Annotated[int, "bytes"]

    def link(self, other: "Node", weight: float = 1.0, *rest: int, **named: "str") -> "None": ...


class Leaf(Node):
    value: str
    tag: Final[int] = 1


print(get_type_hints(Node))
print(get_type_hints(Leaf))
print(get_type_hints(Leaf, include_extras=True))
print(get_type_hints(Node.link))


def f(a: "int | None" = None, b: None = 5, c: int = None, d: "List[Later]" = (), e: list["int"] = ()): ...


class Later:
    pass


print(get_type_hints(f))


def g(x: Annotated["int", 1], w: Union["int", str], v: Callable[["int"], "str"], u: Dict["str", "Later"]): ...


print(get_type_hints(g))
print(get_type_hints(g, include_extras=True))


def undefined(x: "Undefined"): ...


attempt(lambda: get_type_hints(undefined))
attempt(lambda: get_type_hints(undefined, localns={"Undefined": int}))
attempt(lambda: get_type_hints(undefined, globalns={"Undefined": str}))
attempt(lambda: get_type_hints(5))
attempt(lambda: get_type_hints(len))
attempt(lambda: get_type_hints(lambda x: x))


@no_type_check
def untyped(x: "what is this"): ...


@no_type_check
class Untyped:
    def method(self, x: "nor this"): ...


print(get_type_hints(untyped), get_type_hints(Untyped.method))
samples = (List[int], list[int], Union[int, str], int | str, Optional[int], Literal[1, 2], Annotated[int, 1], ClassVar[int], Generic,
           Generic[T], Callable[[int], str], collections.abc.Callable[[int], str], int, List, P.args, Tuple[int, ...], Tuple[()],
           Type[int], Callable[..., int], Callable[[], int], Callable[P, int], Callable[Concatenate[int, P], T], Dict[str, int])
for s in samples:
    print(s, get_origin(s), get_args(s))
r = ForwardRef("Later")
print(r, r == ForwardRef("Later"), r == ForwardRef("Other"), r.__forward_arg__, hash(r) == hash(ForwardRef("Later")), ForwardRef("X", module="m"))
print(List["Later"].__args__, r._evaluate(globals(), None, (), recursive_guard=frozenset()))
attempt(lambda: ForwardRef("1 +"))
attempt(lambda: ForwardRef(5))
attempt(lambda: List["not valid"])
print(typing.get_type_hints(typing) == {}, Node.__annotations__["next"])
