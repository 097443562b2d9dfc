# The aliases of built-in and abstract classes.
import collections
import typing
from typing import (Callable, ClassVar, Concatenate, Dict, Generator, Iterable, List, Mapping, ParamSpec, Tuple, Type, TypeVar,
                    TypeVarTuple, Unpack)

names = ("AbstractSet AsyncGenerator AsyncIterable AsyncIterator Awaitable ChainMap Collection Container ContextManager "
         "Coroutine Counter DefaultDict Deque Dict FrozenSet Generator Hashable ItemsView Iterable Iterator KeysView List "
         "Mapping MappingView MutableMapping MutableSequence MutableSet OrderedDict Reversible Sequence Set Sized Type "
         "ValuesView Tuple Callable").split()


def attempt(f):
    try:
        return f()
    except TypeError as e:
        return e


for name in names:
    alias = getattr(typing, name)
    print(alias, alias.__origin__, alias.__name__, alias.__module__)
    for args in (int, (int, str), (int, str, bytes), (int, str, bytes, bool)):
        print("   ", attempt(lambda: alias[args]))
print(List[int], List["X"], List[None], List[List[int]], Dict[str, List[int]], Type["X"], Tuple[()], Tuple[int, ...], Tuple[int, str])
print(List[int] == List[int], List[int] == list[int], hash(List[int]) == hash(List[int]), List[int] is List[int], {List[int]: 1}[List[int]])
print(List[int].__origin__, List[int].__args__, List[int].__name__, Tuple[()].__args__, Tuple[int, ...].__args__)
print(isinstance([], List), isinstance({}, Mapping), issubclass(list, Iterable), isinstance(5, List), isinstance(len, Callable))
print(Callable[[int], str], Callable[..., int], Callable[[], None], Callable[[int], str].__args__, Callable[int, str])
print(Deque := typing.Deque[int](), typing.DefaultDict[str, list](list), typing.Counter[str]("aab"), typing.OrderedDict[int, int]())
print(List[int].append is list.append, Dict.fromkeys("ab"))
T = TypeVar("T")
K = TypeVar("K")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(List[T][int], Dict[T, K][int, str], Dict[T, T][int], Dict[T, List[K]][int, str], List[T][K], Tuple[T, ...][int], List[T].__parameters__)
print(list[T][int], dict[str, T][int], List[list[T]][int], list[List[T]][int], tuple[T, K][int, str], list[T].__parameters__)
print(Callable[[int, T], T][str], Callable[P, T][[int, str], bool], Callable[P, T][..., int], Callable[Concatenate[int, P], T][[str], bool])
print(Tuple[Unpack[Ts]][int, str], Tuple[int, Unpack[Ts], str][bool], tuple[*Ts][int, str], Tuple[*tuple[int, ...]], Generator[int])
for bad in (lambda: List[int](), lambda: List(), lambda: isinstance([], List[int]), lambda: issubclass(list, List[int]),
            lambda: List[int][int], lambda: Dict[T, K][int], lambda: List[int, str], lambda: List[()], lambda: Dict[str],
            lambda: List[ClassVar], lambda: List[ClassVar[int]], lambda: Callable[int], lambda: Callable[[int], str, str]):
    print(attempt(bad))
try:
    List[int].nothing
except AttributeError as e:
    print(e)


class MyList(List[int]):
    pass


class MyMap(Mapping[str, T]):
    def __getitem__(self, k):
        return k

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


print(MyList([1]), MyList.__mro__, MyList.__orig_bases__, MyMap[int], MyMap.__mro__[1].__name__, MyMap()["k"])
