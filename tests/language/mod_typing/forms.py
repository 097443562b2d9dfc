# Special forms: how they look, what they accept, what they refuse.
import typing
from typing import (Annotated, Any, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoReturn, NotRequired,
                    Optional, ParamSpec, ReadOnly, Required, Self, TypeAlias, TypeGuard, TypeIs, Union, Unpack)

P = ParamSpec("P")
print(Any, Union, Optional, Literal, ClassVar, Final, Annotated, Concatenate, TypeGuard, TypeIs, Self, Never, NoReturn,
      LiteralString, TypeAlias, Required, NotRequired, ReadOnly, Unpack)
print(ClassVar[int], Final["X"], Required[int], NotRequired[str], ReadOnly[int], TypeGuard[int], TypeIs[None],
      Concatenate[int, P], Concatenate[int, ...], Unpack[tuple[int, str]])
print(Literal[1, 2], Literal["a", b"b", None, True], Literal[1, 1, 2], Literal[Literal[1, 2], 3], Literal[()])
print(Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], Literal[0] == Literal[False], Literal[1].__args__)
print(Annotated[int, "a"], Annotated[Annotated[int, 1], 2], Annotated[int, 1].__metadata__, Annotated[int, 1].__origin__,
      Annotated[int, 1] == Annotated[int, 1], Annotated[int, 1](5))
print(Any | int, Self | None, "X" | Self)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "-", e)


for name in ("Union", "Optional", "Literal", "ClassVar", "Final", "Self", "Never", "Concatenate", "Required", "TypeGuard"):
    form = getattr(typing, name)
    attempt(lambda: form())
    attempt(lambda: form[int, str])
    attempt(lambda: form[()])
    attempt(lambda: isinstance(1, form))
    attempt(lambda: issubclass(int, form))
    attempt(lambda: form | int)
attempt(lambda: Any())
attempt(lambda: isinstance(1, Any))
attempt(lambda: Annotated[int])
attempt(lambda: Concatenate[int])
attempt(lambda: Self[int])
attempt(lambda: Union[ClassVar[int], str])
attempt(lambda: Union[(1, 2), 3])
attempt(lambda: typing.List[Final])
attempt(lambda: typing.no_such_name)


class Free(Any):
    pass


print(Free().__class__.__mro__, isinstance(Free(), Free))
try:
    class Bad(Union):
        pass
except TypeError as e:
    print(e)
try:
    class Bad(Optional[int]):
        pass
except TypeError as e:
    print(e)
