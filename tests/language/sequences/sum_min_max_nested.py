# Aggregates over nested and odd sequences.
m = [[3, 1], [2], []]
print(max(m), min(m), sum(m, []), sum((len(r) for r in m)), max(m, key=len), sorted(m, key=sum), [max(r, default=None) for r in m])
print(sum([[1], [2]], start=[0]), sum((), 5), sum([0.5, 1]), sum([True, True]), max("b", "a"), max([1], [0, 5]), min((1, 2), (1,)))
print(list(map(max, [1, 5], [2, 3])), [min(p) for p in zip([1, 9], [4, 2])], max({"a": 3, "b": 1}), max({"a": 3, "b": 1}.items(), key=lambda kv: -kv[1]))
for f in (lambda: sum("ab"), lambda: sum([b"a"]), lambda: sum(["a"], ""), lambda: sum([1], b""), lambda: max([]), lambda: min(()), lambda: max(5), lambda: sum([1, "a"]), lambda: max(1, "a"), lambda: sum(5), lambda: max()):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
