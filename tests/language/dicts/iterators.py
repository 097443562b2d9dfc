# Dict iterators: types, length hints, exhaustion.
d = {"a": 1, "b": 2}
for it in (iter(d), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items())):
    print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it), next(it, "end"), iter(it) is it)
it = iter({})
print(next(it, "empty"), list(it))
pairs = iter(d.items())
(k, v) = next(pairs)
print(k, v, dict(pairs))
print(list(zip(d, d.values(), d.items())), tuple(d), set(d) == {"a", "b"}, sorted(d, reverse=True), "".join(d), max(d), sum(d.values()), dict.fromkeys(d, 0))
