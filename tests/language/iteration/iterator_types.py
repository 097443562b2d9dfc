# Each built-in iterable has an iterator type of its own.
things = [[1], (1,), "a", "é", b"a", bytearray(b"a"), {1}, frozenset([1]), {1: 2}, {1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), range(1), range(2 ** 70), memoryview(b"a"), zip([1]), map(abs, [1]), filter(None, [1]), enumerate([1]), reversed([1]), reversed("a"), reversed(range(2)), iter(int, 1), (x for x in [1])]
for t in things:
    it = iter(t)
    print(type(it).__name__, iter(it) is it, hasattr(it, "__next__"), hasattr(it, "__length_hint__"))
print(type(iter([])), isinstance(iter([]), type(iter([]))))
for name in ("list_iterator",):
    try:
        type(iter([]))()
    except TypeError as e:
        print(e)
a = iter([1, 2, 3])
b = a
print(next(a), next(b), list(a), list(b))
