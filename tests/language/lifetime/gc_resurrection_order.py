# Finalisers of a cycle all run before its members are cleared.
import gc
gc.disable()
class Node:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name, "sees", self.next.name)
def ring(*names):
    nodes = [Node(n) for n in names]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]):
        a.next = b
ring("solo")
gc.collect()
out = []
class Saves:
    def __init__(self): self.me = self
    def __del__(self):
        out.append(self)
s = Saves()
del s
gc.collect()
print(len(out), out[0].me is out[0])
out.clear()
gc.collect()
print(len(out))
class Holder: pass
h = Holder()
h.cycle = h
h.child = Node("child of a cycle")
h.child.next = h.child.__class__
Node.name = "the class"
del h
gc.collect()
print("end")
