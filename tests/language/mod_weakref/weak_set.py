# WeakSet and its operators.
from weakref import WeakSet


class N:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"N{self.n}"


def show(s):
    return sorted(x.n for x in s)


objs = [N(i) for i in range(5)]
s = WeakSet(objs[:3])
t = WeakSet(objs[2:])
print(len(s), objs[0] in s, objs[4] in s, 5 in s, show(s))
print(show(s | t), show(s & t), show(s - t), show(s ^ t), s <= t, s & t <= s, s.isdisjoint(t), s == WeakSet(objs[:3]))
s.add(objs[4])
s.discard(objs[4])
s.discard(objs[4])
s.remove(objs[0])
print(show(s), len(s))
try:
    s.remove(objs[0])
except KeyError:
    print("KeyError")
s |= t
print(show(s))
s -= [objs[4]]
s &= objs[2:]
s ^= [objs[2], objs[1]]
print(show(s), show(s.union([objs[0]])), show(s.copy()), s.issuperset([objs[3]]), s > WeakSet([objs[3]]))
s = s.copy()
del objs[1:4]
print(len(s), show(t))
s.clear()
try:
    s.pop()
except KeyError as e:
    print(e)
u = WeakSet(objs)
print(u.pop() in objs, len(u), type(u | u).__name__, WeakSet[int])
for x in u:
    objs.clear()
del x
print(len(u), len(t))
