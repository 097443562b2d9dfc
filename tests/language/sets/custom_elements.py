# Elements with their own __hash__ and __eq__.
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return isinstance(o, P) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"P({self.x}, {self.y})"
s = {P(1, 2), P(1, 2), P(3, 4)}
print(len(s), P(1, 2) in s, P(9, 9) in s, sorted(s, key=lambda p: p.x), s == {P(3, 4), P(1, 2)})
s.discard(P(1, 2))
print(s, s | {P(3, 4)}, s & {P(3, 4)}, s - {P(3, 4)})
class Collide:
    def __init__(self, n): self.n = n
    def __hash__(self): return 7
    def __eq__(self, o): return self.n == o.n
items = [Collide(i % 10) for i in range(40)]
c = set(items)
print(len(c), all(i in c for i in items), sorted(i.n for i in c), sorted(i.n for i in c - set(items[:5])))
mutable = P(0, 0)
t = {mutable}
mutable.x = 5
print(mutable in t, P(0, 0) in t, len(t))
