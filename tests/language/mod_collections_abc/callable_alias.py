# Callable[...] and its arguments.
from collections.abc import Callable
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")
for alias in (Callable[[int], str], Callable[[], None], Callable[..., int], Callable[[int, list[str]], T],
              Callable[P, T]):
    print(alias, alias.__args__, alias.__origin__ is Callable, alias.__parameters__)
print(Callable[[int, T], T][str])
print(Callable[P, T][[int, str], bool], Callable[P, T][..., bool])
print(Callable[[int], str] == Callable[[int], str], Callable[[int], str] == Callable[[str], str])
print(len({Callable[[int], str], Callable[[int], str]}))
for bad in (int, (int, str), (int, str, str)):
    try:
        print(Callable[bad])
    except TypeError as e:
        print(e)
print(isinstance(len, Callable), Callable[[int], str] | None)
