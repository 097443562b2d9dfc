# Sets of frozensets: powerset, dedup, intersection of all.
def powerset(items):
    result = {frozenset()}
    for x in items:
        result |= {s | {x} for s in result}
    return result
p = powerset([1, 2, 3])
print(len(p), sorted(map(sorted, p)))
print(frozenset.intersection(*[s for s in p if 2 in s]), sorted(set.union(*map(set, p))), sorted(set().union(*p)))
groups = {}
for w in ("eat", "tea", "tan", "ate", "nat", "bat"):
    groups.setdefault(frozenset(w), []).append(w)
print(sorted(groups.values()))
print(set.intersection({1, 2}, [2, 3]), set.__and__({1}, {1}), {1}.__and__([1]), {1}.__contains__(1), {1, 2}.__len__(), {1}.__eq__([1]), {1}.__sub__({1}), {1}.__rsub__({1, 2}))
