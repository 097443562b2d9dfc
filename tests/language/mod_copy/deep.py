# copy.deepcopy copies everything, once.
import copy
from collections import OrderedDict, defaultdict, deque

inner = [1]
x = {"a": [inner, inner], "t": (inner, 2), "plain": (1, 2), "s": {3}}
y = copy.deepcopy(x)
print(y == x, y["a"][0] is y["a"][1], y["a"][0] is inner, y["t"][0] is y["a"][0], y["plain"] is x["plain"])
loop = []
loop.append(loop)
z = copy.deepcopy(loop)
print(z is loop, z[0] is z)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u is t, u[0][0] is u)
d = {}
d["self"] = d
e = copy.deepcopy(d)
print(e["self"] is e, e is d)


class Node:
    def __init__(self, name):
        self.name, self.next = name, None


a, b = Node("a"), Node("b")
a.next, b.next = b, a
c = copy.deepcopy(a)
print(c.next.next is c, c.name, c.next is b)


class Tracked:
    def __init__(self, v):
        self.v = v

    def __deepcopy__(self, memo):
        print("deepcopy called", self.v, isinstance(memo, dict))
        return Tracked(self.v * 2)


tr = Tracked(2)
pair = copy.deepcopy([tr, tr])
print(pair[0] is pair[1], pair[0].v)


class Slots:
    __slots__ = ("a", "__dict__")


s = Slots()
s.a, s.b = [1], [2]
s2 = copy.deepcopy(s)
print(s2.a, s2.b, s2.a is s.a, s2.b is s.b)


class Bound:
    def method(self):
        return id(self)


bound = Bound()
m = copy.deepcopy(bound.method)
print(m() == id(bound), type(m).__name__, copy.deepcopy(len) is len, copy.deepcopy(Node) is Node)
for v in (deque([[1]], maxlen=3), defaultdict(list, {1: [2]}), OrderedDict(a=[1]), frozenset({(1, 2)}), bytearray(b"q"),
          slice(1, [2]), range(2), ValueError("v", [1]), 1 + 2j, None):
    w = copy.deepcopy(v)
    print(type(w).__name__, w is v, repr(w) == repr(v))
memo = {}
first = copy.deepcopy(inner, memo)
print(copy.deepcopy(inner, memo) is first)
try:
    copy.deepcopy([1, (i for i in "")])
except TypeError as err:
    print(err)
deep = []
for _ in range(100):
    deep = [deep]
print(len(repr(copy.deepcopy(deep))))
