# total_ordering from each of the four roots.
from functools import total_ordering


def make(op):
    class Number:
        def __init__(self, n):
            self.n = n

        def __eq__(self, other):
            return self.n == other.n if isinstance(other, Number) else NotImplemented

    def compare(self, other):
        return getattr(self.n, op)(other.n) if isinstance(other, Number) else NotImplemented

    setattr(Number, op, compare)
    return total_ordering(Number)


for op in ("__lt__", "__le__", "__gt__", "__ge__"):
    N = make(op)
    for a, b in ((1, 2), (2, 2), (3, 2)):
        print(op, a, b, N(a) < N(b), N(a) <= N(b), N(a) > N(b), N(a) >= N(b))
    try:
        N(1) <= 5
    except TypeError as e:
        print(e)


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


print(sorted(map(Version, ["1.10", "1.2", "0.9"])), max(Version("2.0"), Version("10.0")))
print(Version("1.0") >= Version("1.0"), Version.__gt__.__name__)
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as e:
    print(e)


@total_ordering
class Two:
    def __lt__(self, other):
        return "lt"

    def __ge__(self, other):
        return "ge"


print(Two() < Two(), Two() >= Two(), Two() <= Two(), Two() > Two())
