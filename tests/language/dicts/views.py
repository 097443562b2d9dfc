# keys, values, items are live views with set operations.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k))
d["c"] = 3
print(k, v, i, "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i)
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c"}, k <= {"a", "b", "c", "d"}, {"a"} < k, k.isdisjoint({"q"}), sorted(["a", "x"] & k))
print(sorted(i & {("a", 1)}), i == {("a", 1), ("b", 2), ("c", 3)}, {1: 2}.items() == {1: 2}.items(), v == v, d.values() == d.values(), type(k & k).__name__)
print(list(map(type, (k, v, i))), k.mapping, type(k.mapping).__name__)
for f in (lambda: k[0], lambda: len(v) + v, lambda: hash(k), lambda: k.add("x"), lambda: v & v, lambda: k & 5, lambda: i | 5):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
