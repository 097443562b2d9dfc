# is, ==, and the default comparison of instances.
class P:
    def __init__(self, x): self.x = x
a, b, c = P(1), P(1), None
c = a
print(a == b, a is b, a == c, a is c, a != b, a is not b, [a] == [b], [a] == [c], a in [b], a in [c])
class Q(P):
    def __eq__(self, o): return self.x == o.x if isinstance(o, Q) else NotImplemented
q, r = Q(1), Q(1)
print(q == r, q != r, q == 1, q != 1, q == a, a == q, q is r)
print(None == None, None is None, "" == "", type(q) is Q, type(q) == Q, int is int, True is True)
import copy
class Deep:
    def __init__(self): self.items = [1, [2]]
d = Deep()
e = copy.copy(d)
f = copy.deepcopy(d)
print(e.items is d.items, f.items is d.items, f.items == d.items, f.items[1] is d.items[1])
x = float("nan")
print(x is x, x == x, x in [x], NotImplemented is NotImplemented, ... is Ellipsis)
