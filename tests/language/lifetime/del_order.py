# Order of destruction in containers and instances.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, end=" ")
l = [L(i) for i in range(4)]
del l
print()
t = tuple(L(i) for i in range(4))
del t
print()
d = {i: L(i) for i in range(4)}
del d
print()
class C: pass
c = C()
c.a, c.b = L("a"), L("b")
del c
print()
class D:
    def __init__(self): self.x = L("x")
    def __del__(self): print("del D", self.x.n, end=" ")
D()
print()
l = [L(i) for i in range(4)]
l[1:3] = [L("new")]
print()
del l[::2]
print()
l = None
print()
x, y = L("x1"), L("y1")
x, y = y, x
x = y = None
print()
