# singledispatch by class, ABC, annotation and union.
from collections.abc import Iterable, Mapping, Sequence, Sized
from functools import singledispatch
from typing import Union


@singledispatch
def show(x, extra=None):
    "shows"
    return f"object {x!r}"


@show.register(int)
def _(x, extra=None):
    return f"int {x} {extra}"


@show.register
def show_list(x: list):
    return f"list of {len(x)}"


@show.register
def _(x: str | bytes):
    return "text"


@show.register
def _(x: Union[float, complex]):
    return "number"


show.register(type(None), lambda x: "none")
for value in (1, True, [1], "s", b"b", 1.5, 2j, None, (1,), {}):
    print(show(value))
print(show(3, extra="!"), show.__name__, show.__doc__, show_list([1, 2]))
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(list) is show_list)
print(sorted(c.__name__ for c in show.registry), type(show.registry).__name__)


@show.register(Mapping)
def _(x):
    return "mapping"


@show.register(Iterable)
def _(x):
    return "iterable"


print(show({}), show({1}), show((1,)), show("s"))


class Own(dict):
    pass


print(show(Own()))
show.register(dict, lambda x: "dict")
print(show(Own()), show({}))


@singledispatch
def g(x):
    return "base"


g.register(Sized, lambda x: "sized")
g.register(Iterable, lambda x: "iterable")


class Both:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


class Inherits(Sized):
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


try:
    g(Both())
except RuntimeError as e:
    print(str(e).partition(":")[0])
print(g(Inherits()), g(5), g([]) if False else "-")
g.register(Sequence, lambda x: "sequence")
print(g([]), g("s"))
for bad in (lambda: g(), lambda: g.register(5), lambda: g.register(list[int], print), lambda: g.register(lambda x: 0),
            lambda: g.register(7, print)):
    try:
        bad()
    except TypeError as e:
        print(str(e).replace(repr(g), "g").partition(" at 0x")[0])


def annotated(x: list[int]):
    pass


def annotated_union(x: int | list[int]):
    pass


for f in (annotated, annotated_union):
    try:
        g.register(f)
    except TypeError as e:
        print(e)
