# Ordering by one key: all six operators, sorting, min, max, bisecting by hand.
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, o): return self.parts == o.parts if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self.parts < o.parts if isinstance(o, Version) else NotImplemented
    def __le__(self, o): return self == o or self < o
    def __hash__(self): return hash(self.parts)
    def __str__(self): return ".".join(map(str, self.parts))
    __repr__ = __str__
vs = [Version(t) for t in ("1.10", "1.2", "1.2.1", "0.9", "1.2")]
print(sorted(vs), max(vs), min(vs), vs[1] == vs[4], vs[0] > vs[1], vs[0] >= vs[1], vs[3] <= vs[0], vs[1] != vs[0], len(set(vs)))
for f in (lambda: vs[0] < "1.2", lambda: vs[0] > 5, lambda: sorted([vs[0], 1])):
    try:
        f()
    except TypeError as e:
        print(e)
print(vs[0] == "1.10", vs[0] != 1, sorted(vs, reverse=True)[0])
