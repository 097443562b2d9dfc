# __repr__ of objects that contain themselves, guarded by hand.
class Node:
    def __init__(self, v): self.v, self.links, self.busy = v, [], False
    def __repr__(self):
        if self.busy:
            return "..."
        self.busy = True
        try:
            return f"Node({self.v}, {self.links})"
        finally:
            self.busy = False
a, b = Node(1), Node(2)
a.links += [b, a]
b.links.append(a)
print(a, b)
class D(dict):
    pass
d = D()
d["me"] = d
l = [d]
d["list"] = l
print(d, l)
class Parent:
    def __init__(self, name): self.name, self.children = name, []
    def add(self, child):
        child.parent = self
        self.children.append(child)
        return self
    def path(self): return (self.parent.path() if hasattr(self, "parent") else "") + "/" + self.name
leaf = Parent("leaf")
Parent("root").add(Parent("x")).add(leaf)
print(leaf.path(), [c.name for c in leaf.parent.children])
