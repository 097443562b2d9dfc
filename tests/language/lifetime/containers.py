# Containers let go of what they hold.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o.n
d = {"k": L("dict value")}
d["k"] = 1
print("replaced")
d["m"] = L("popped")
d.pop("m")
print("popped")
d[L("key")] = 1
d.clear()
print("dict cleared")
t = (L("tuple item"),)
t = ()
print("tuple gone")
s = {L("set item")}
s.discard(L("set item"))
print("discarded")
l = [L("a"), L("b"), L("c")]
del l[0]
print("del item")
l[:] = []
print("slice assigned")
n = {"deep": [{"deeper": L("nested")}]}
del n
print("nested gone")
class Box: pass
b = Box()
b.item = L("attribute")
b.item = None
print("attribute replaced")
b.other = L("instance dict")
del b
print("instance gone")
g = (x for x in [L("in generator")])
next(g)
del g
print("generator gone")
