# union, intersection, difference, symmetric_difference take any iterables.
def show(*sets):
    print(*(f"{type(s).__name__}{sorted(s)}" for s in sets))
a = {1, 2, 3}
show(a.union([4], (5,)), a.union(), a.intersection([2, 3], range(3, 5)), a.intersection(), a.difference([1], {2}), a.difference(), a.symmetric_difference([3, 4]))
a.update([4], "5")
print(sorted(a, key=str))
a.intersection_update([1, 2, 4, "5"], [1, 4, "5"])
a.difference_update(["5"], [99])
a.symmetric_difference_update([1, 10])
print(sorted(a))
f = frozenset([1, 2])
print(sorted(f.union([3])), type(f.union([3])).__name__, f.isdisjoint([3]), f.issubset([1, 2, 3]), f.issuperset([1]), {1}.isdisjoint([1]))
for g in (lambda: a.union(5), lambda: a.intersection([[]]), lambda: a.symmetric_difference(), lambda: a.symmetric_difference([1], [2]), lambda: f.update([1]), lambda: a.update([[]]), lambda: a.issubset(5), lambda: f.add(1)):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
