# Default and custom copying of instances.
import copy
class P:
    def __init__(self, x): self.x = x
p = P([1])
q, r = copy.copy(p), copy.deepcopy(p)
print(q.x is p.x, r.x is p.x, r.x, type(q) is P)
class Custom:
    def __copy__(self): return "shallow"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(Custom()), copy.deepcopy([Custom(), Custom()]))
class Slots:
    __slots__ = ("a", "b")
s = Slots()
s.a = [1]
t = copy.copy(s)
print(t.a is s.a, hasattr(t, "b"))
loop = [1]
loop.append(loop)
l2 = copy.deepcopy(loop)
print(l2[1] is l2, l2 is loop)
shared = []
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
print(copy.copy(5), copy.deepcopy("s"), copy.copy(len) is len, copy.copy({"a": [1]}), copy.copy({1}), copy.deepcopy((1, [2])))
