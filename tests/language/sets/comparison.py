# Subset order: not total.
a, b, c = {1}, {1, 2}, {3}
print(a < b, a <= a, a < a, b > a, b >= a, a < c, a > c, a <= c, a == {1}, a != c, a == frozenset([1]), {1} == [1])
print(set() < a, not (a < c or a > c or a == c), a.issubset(b), b.issuperset(a), frozenset() <= set())
print(sorted([{1, 2}, {1}, set()], key=len), max({1}, {1, 2}, key=len), {frozenset([1]): "x"}[frozenset([1])])
print(hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), hash(frozenset()) == hash(frozenset([])), {frozenset([1]), frozenset([1])}, {1} in [{1}], {1} in {frozenset([1])})
try:
    hash(set())
except TypeError as e:
    print(e)
try:
    set().remove([])
except TypeError as e:
    print(e)
