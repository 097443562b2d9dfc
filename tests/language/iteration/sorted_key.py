# sorted: any iterable, key, reverse, stability.
print(sorted("hello"), sorted({3: 1, 1: 2}), sorted((3, 1), reverse=True), sorted(x * x for x in (-3, 2)), sorted([]), sorted(["b", "A", "c"], key=str.lower), sorted([1, -2, 3], key=abs, reverse=True))
pairs = [(i % 3, i) for i in range(9)]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([3, 1, 2], key=key), calls)
print(sorted([2, 1.5, True]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted(["10", "9", "1"]), sorted(["10", "9", "1"], key=int), sorted([[2, 1], [1, 2], [1]]), sorted({frozenset([1]): 0, frozenset([1, 2]): 1}, key=len))
data = [((i * 7919) % 101, i) for i in range(300)]
s = sorted(data, key=lambda p: p[0])
print(all(a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(s, s[1:])), s[0], s[-1])
runs = list(range(100)) + list(range(50, 0, -1)) + list(range(30))
print(sorted(runs) == sorted(reversed(runs)), sorted(runs)[:5], sorted(runs, reverse=True)[:3])
