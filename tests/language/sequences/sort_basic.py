# sort with key and reverse is stable.
rows = [("b", 2), ("a", 1), ("c", 2), ("d", 1), ("e", 3)]
print(sorted(rows, key=lambda r: r[1]))
print(sorted(rows, key=lambda r: r[1], reverse=True))
print(sorted(rows, key=lambda r: (-r[1], r[0])))
a = [5, 2, 9, 1]
print(a.sort(), a)
a.sort(key=lambda x: -x)
print(a)
a.sort(key=str, reverse=True)
print(a)
print(sorted([3, 1.5, True, -2]), sorted("bca"), sorted({3: 1, 1: 2}), sorted([]), sorted([[2], [1, 5], []]), sorted([(1, "b"), (1, "a")]))
a.sort(key=None, reverse=0)
print(a)
n = [(i * 7919) % 1009 for i in range(1000)]
print(all(x <= y for x, y in zip(sorted(n), sorted(n)[1:])), sorted(n)[:5], sorted(n, reverse=True)[:5])
