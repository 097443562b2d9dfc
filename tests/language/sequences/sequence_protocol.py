# A class with __getitem__ and __len__ is iterable, reversible, searchable.
class Squares:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError("no square")
        return i * i
s = Squares(5)
print(list(s), s[2], s[-1], s[1:3], s[::-1], list(reversed(s)), 9 in s, 10 in s, len(s), sum(s), max(s), tuple(s), list(enumerate(s))[-1])
a, b, *c = s
print(a, b, c, sorted(s, reverse=True), list(zip(s, "abc")), [*s])
try:
    s[7]
except IndexError as e:
    print(e)
class Weird:
    def __getitem__(self, i):
        if i > 2:
            raise StopIteration
        return i
print(list(Weird()), 1 in Weird())
class Typed:
    def __getitem__(self, i): raise KeyError(i)
try:
    list(Typed())
except KeyError as e:
    print("KeyError", e)
