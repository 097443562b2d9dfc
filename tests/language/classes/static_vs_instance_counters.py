# Class attributes as shared state, changed through class and instance.
class Counter:
    total = 0
    def __init__(self): self.own = 0
    def hit(self):
        self.own += 1
        Counter.total += 1
        type(self).seen = getattr(type(self), "seen", 0) + 1
class Sub(Counter): pass
a, b, s = Counter(), Counter(), Sub()
for c in (a, a, b, s): c.hit()
print(a.own, b.own, s.own, Counter.total, Sub.total, Counter.seen, Sub.seen)
a.total = "shadow"
print(a.total, b.total, Counter.total)
del a.total
print(a.total)
Sub.total = 100
Counter.total = 0
print(s.total, a.total)
class Shared:
    items = []
    def add(self, x): self.items.append(x)
p, q = Shared(), Shared()
p.add(1)
q.items += [2]
print(p.items, q.items, Shared.items, "items" in vars(q), "items" in vars(p))
