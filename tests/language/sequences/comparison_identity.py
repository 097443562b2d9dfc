# Containers compare items by identity first, then equality.
nan = float("nan")
print([nan] == [nan], (nan,) == (nan,), nan in [nan], [nan] == [float("nan")], {nan: 1} == {nan: 1})
class Never:
    def __eq__(self, other): return False
n = Never()
print([n] == [n], n == n, n in [n], [n].index(n), [n].count(n), (n,) == (Never(),))
class Loud:
    def __init__(self, v): self.v = v
    def __eq__(self, other):
        print("eq", self.v, getattr(other, "v", other))
        return self.v == getattr(other, "v", other)
a, b = [Loud(1), Loud(2)], [Loud(1), Loud(3)]
print(a == b, 2 in a, a.count(1))
print([Loud(1)] == [1], [1] == [Loud(1)], [Loud(5)] != [Loud(5)])
print([Loud(1), Loud(2)] == [Loud(1)], (Loud(1),) == (Loud(2),))
