# Very deep structures are freed without running out of stack.
class Node:
    __slots__ = ("next",)
    def __init__(self, next): self.next = next
n = None
for _ in range(200000):
    n = Node(n)
del n
print("slots chain")
class Plain:
    def __init__(self, next): self.next = next
n = None
for _ in range(100000):
    n = Plain(n)
n = None
print("dict chain")
l = []
for _ in range(200000):
    l = [l]
l = 5
print("nested lists")
t = ()
for _ in range(200000):
    t = (t, 1)
t = None
print("nested tuples")
d = {}
for _ in range(100000):
    d = {"d": d}
d = None
print("nested dicts")
f = lambda: 0
for _ in range(50000):
    f = (lambda g: lambda: g)(f)
f = None
print("closures")
def gen(g):
    yield g
g = iter([])
for _ in range(20000):
    g = gen(g)
g = None
print("generators")
it = iter([])
for _ in range(50000):
    it = iter([it])
del it
print("iterators")
