# groupby groups neighbours with equal keys.
from itertools import groupby
print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 2, 1])], [k for k, g in groupby([])])
print([(k, list(g)) for k, g in groupby(["apple", "avocado", "bean", "beet", "corn"], key=lambda w: w[0])], [(k, list(g)) for k, g in groupby(range(10), lambda x: x // 4)], [(k, list(g)) for k, g in groupby([1, 1.0, True, 2], None)])
g = groupby("aabb")
k1, first = next(g)
k2, second = next(g)
print(k1, list(first), k2, list(second))
g = groupby("aaab")
k, group = next(g)
print(next(group), [k for k, _ in g], list(group))
data = [("x", 1), ("y", 2), ("x", 3)]
print({k: [v for _, v in g] for k, g in groupby(sorted(data), key=lambda p: p[0])}, {k: sum(v for _, v in g) for k, g in groupby(data, key=lambda p: p[0])})
nan = float("nan")
print([len(list(g)) for k, g in groupby([nan, nan, 1])], type(group).__name__)
for f in (lambda: groupby(5), lambda: list(groupby([1], 5)), lambda: groupby(), lambda: list(groupby([1, "a"], key=lambda v: v + 1))):
    try:
        f()
    except TypeError as e:
        print(e)
