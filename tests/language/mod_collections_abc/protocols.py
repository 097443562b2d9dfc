# What counts as an instance of the one-trick ABCs.
import collections.abc as cabc


def gen():
    yield


async def coro():
    pass


async def agen():
    yield


class Empty:
    pass


class NoHash:
    __hash__ = None


class Reiterable:
    def __getitem__(self, i):
        raise IndexError


c = coro()
samples = [
    1, "s", b"b", (1,), [1], {1: 2}, {1}, frozenset(), range(3), None, len, int, gen(), c, agen(),
    iter([]), iter({}), iter("x"), zip(), map(str, []), reversed([]), enumerate([]), memoryview(b""),
    bytearray(), {}.keys(), {}.items(), {}.values(), Empty(), NoHash(), Reiterable(), slice(1),
]
for name in cabc.__all__:
    if name == "ByteString":
        continue
    abc = getattr(cabc, name)
    yes = [type(s).__name__ for s in samples if isinstance(s, abc)]
    print(name, yes)
c.close()
print(issubclass(list, cabc.Sequence), issubclass(dict, cabc.MutableMapping))
print(issubclass(cabc.Sequence, cabc.Collection), issubclass(str, cabc.MutableSequence))
print(cabc.Iterable.__module__, cabc.Mapping)
print(cabc.Iterable[int], cabc.Mapping[str, int], cabc.Generator[int, None, str])
