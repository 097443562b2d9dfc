# len, sorted, reversed, enumerate, zip, map, filter, slice, iter, next, min, max, sum, any, all together.
data = {"b": 2, "a": 1}
print(len(data), sorted(data), list(reversed(data)), list(enumerate(data)), list(zip(data, data.values())), list(map(data.get, "ab")), list(filter(data.get, data)), min(data), max(data.values()), sum(data.values()), any(data), all(data.values()))
print(list(), tuple(), set(), dict(), frozenset(), str(), bytes(), bytearray(), int(), float(), complex(), bool(), range(0), object().__class__.__name__, list(slice(1, 2).indices(5)), type(iter(())).__name__, next(iter("x")))
print([f.__name__ for f in (len, sorted, print, iter, max, isinstance, exec)], [t.__name__ for t in (list, map, zip, enumerate, reversed, super, property, slice)], len.__doc__ is not None, len.__module__, repr(sorted), sum.__self__.__name__, len.__qualname__, len.__text_signature__)
print(sorted(zip("ba", [1, 2])), dict(zip("xy", zip(range(2), range(2, 4)))), list(map(lambda *a: sum(a), [1, 2], [10, 20], [100, 200])), [*map(str.upper, filter(str.isalpha, "a1b"))], max(map(len, ["a", "bb"])), sum(map(int, "123")), list(zip(*map(list, ["ab", "cd"]))))
