# sort uses only __lt__.
class Card:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        calls.append((self.v, other.v))
        return self.v < other.v
    def __repr__(self): return f"C{self.v}"
calls = []
cards = [Card(v) for v in (3, 1, 2)]
print(sorted(cards), len(calls) > 0)
print(sorted(cards, reverse=True), min(cards), sorted(cards, key=lambda c: -c.v))
class OnlyGt:
    def __init__(self, v): self.v = v
    def __gt__(self, other): return self.v > other.v
    def __repr__(self): return f"G{self.v}"
print(sorted([OnlyGt(2), OnlyGt(1)]))
class Broken:
    def __lt__(self, other): raise RuntimeError("no comparing")
try:
    sorted([Broken(), Broken()])
except RuntimeError as e:
    print(e)
print(len(sorted([Broken()])))
