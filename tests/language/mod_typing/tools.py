# cast, overload, final and other helpers; IO; names of the module.
import io
import sys
import typing
from typing import (IO, TYPE_CHECKING, AnyStr, BinaryIO, Text, TextIO, assert_never, assert_type, cast, clear_overloads,
                    dataclass_transform, final, get_overloads, overload, override, reveal_type)


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(2), double("a"), [f.__annotations__ for f in get_overloads(double)])
clear_overloads()
print(get_overloads(double))


@overload
def lonely(x): ...


for attempt in (lambda: lonely(1), lambda: assert_never("unexpected"), lambda: assert_never([0] * 200)):
    try:
        attempt()
    except (NotImplementedError, AssertionError) as e:
        print(type(e).__name__, e)
print(cast("list[int]", 5), assert_type(5, str), TYPE_CHECKING, Text is str, AnyStr, AnyStr.__constraints__)
saved, sys.stderr = sys.stderr, io.StringIO()
value = reveal_type([1])
text, sys.stderr = sys.stderr.getvalue(), saved
print(value, text)


@final
class Last:
    @final
    def method(self): ...


class Base:
    def run(self): ...


class Child(Base):
    @override
    def run(self): ...


@dataclass_transform(kw_only_default=True, extra=1)
def model(cls):
    return cls


print(Last.__final__, Last.method.__final__, Child.run.__override__, model.__dataclass_transform__, final(5), override(len) is len)
print(IO, IO[str], TextIO, BinaryIO, TextIO.__mro__, BinaryIO.__orig_bases__, isinstance(sys.stdout, IO))
for name in typing.__all__:
    if name != "ByteString":
        getattr(typing, name)
print(len(typing.__all__), set(typing.__all__) <= set(dir(typing)))
print([(x.__module__, x.__qualname__) for x in (typing.Generic, typing.Protocol, typing.NamedTuple, typing.TypedDict, typing.NewType,
                                                typing.TypeVar, typing.ForwardRef, typing.IO, cast, typing.get_type_hints, typing.Any)])
from typing import *
print(List[int], Optional[str])
try:
    from typing import Nope
except ImportError as e:
    print(str(e).partition(" (")[0])
import copy
T = TypeVar("T")
print(copy.copy(List[int]), copy.deepcopy(Dict[str, int]), copy.copy(Any), copy.deepcopy(T) is T, copy.deepcopy(Literal[1]),
      copy.deepcopy(Annotated[int, 1]), copy.deepcopy(Callable[[int], str]))
