# The operators that Set and MutableSet give.
from collections.abc import MutableSet, Set


class Ordered(Set):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return f"Ordered({self.items})"

    __hash__ = Set._hash


class Mutable(Ordered, MutableSet):
    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)


a, b = Ordered([3, 1, 2]), Ordered([2, 5, 3])
print(a & b, a | b, a - b, a ^ b)
print(a & [1, 9], [1, 9] & a, [7] | a, [1, 7] - a, {1, 7} ^ a)
print(a < b, a <= a, a < a, Ordered([1]) < a, a > Ordered([1]), a >= b, a == {1, 2, 3}, a != b)
print(a.isdisjoint([8]), a.isdisjoint([1]), hash(a) == hash(frozenset([1, 2, 3])))
print({a: 1}[Ordered([1, 2, 3])])
for op in (lambda: a & 5, lambda: a <= [1], lambda: 5 - a):
    try:
        op()
    except TypeError as e:
        print(e)

m = Mutable([1, 2, 3])
m |= [4, 1]
print(m)
m -= [2]
print(m)
m &= {1, 4, 9}
print(m)
m ^= [4, 8]
print(m)
m.remove(8)
print(m, m.pop(), m)
for act in (lambda: m.remove(99), m.pop):
    try:
        act()
    except KeyError as e:
        print("KeyError", e.args)
m |= "abc"
m ^= m
print(m, len(m))
m |= [1]
m -= m
print(m, bool(m))
m |= [1, 2]
m.clear()
print(m)
