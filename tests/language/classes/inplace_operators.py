# __iadd__ and friends: return values, fallbacks, on attributes and items.
class Acc:
    def __init__(self): self.log = []
    def __iadd__(self, x):
        self.log.append(x)
        return self
    def __isub__(self, x): return f"replaced by {x}"
a = Acc()
b = a
a += 1
a += 2
print(a.log, a is b)
a -= 5
print(a, b.log)
class Holder: pass
h = Holder()
h.acc = Acc()
h.acc += "attr"
d = {"k": Acc(), "n": 1, "l": [1]}
d["k"] += "item"
d["n"] -= 5
d["l"] += (2, 3)
print(h.acc.log, d["k"].log, d["n"], d["l"])
t = ([1, 2],)
try:
    t[0] += [3]
except TypeError as e:
    print(e, t)
class NoInplace:
    def __add__(self, o): return "via add"
x = NoInplace()
x += 1
print(x)
class Imm:
    def __init__(self, v): self.v = v
    def __mul__(self, o): return Imm(self.v * o)
m = n = Imm(2)
m *= 5
print(m.v, n.v)
class ReturnsNone:
    def __iadd__(self, o): pass
r = ReturnsNone()
r += 1
print(r)
