# Subclasses of set and frozenset; operators give plain types.
class S(set):
    def total(self): return sum(self)
class F(frozenset):
    def __new__(cls, *items): return super().__new__(cls, items)
    def __repr__(self): return f"F{sorted(self)}"
s = S([1, 2])
s.note = "n"
print(s, s.total(), type(s | {3}).__name__, type(s.copy()).__name__, type(s.union([3])).__name__, s == {1, 2}, s.note)
s |= {5}
print(type(s).__name__, s.total(), isinstance(s, set))
f = F(3, 1)
print(f, type(f | {2}).__name__, hash(f) == hash(frozenset([1, 3])), f == {1, 3}, {f: 1}[frozenset([1, 3])], frozenset(f) is f)
