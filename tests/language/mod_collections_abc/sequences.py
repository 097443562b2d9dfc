# The methods that Sequence and MutableSequence give.
from collections.abc import MutableSequence, Sequence


class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Squares(6)
print(list(s), list(reversed(s)), 16 in s, 17 in s, s.index(9), s.count(4))
print(s.index(25, -2), s.index(4, 1, 3))
for args in ((9, 4), (100,), (25, 0, -1)):
    try:
        s.index(*args)
    except ValueError as e:
        print("ValueError", e.args)
match s:
    case [a, b, *rest]:
        print(a, b, rest)


class Logged(MutableSequence):
    def __init__(self, items=()):
        self.items = []
        self.extend(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        self.items.insert(i, v)


m = Logged("abc")
m.append("d")
m += "ef"
print(m.items)
m.reverse()
print(m.items, m.pop(), m.pop(0), m.items)
m.remove("c")
m.extend(m)
print(m.items)
try:
    m.remove("zz")
except ValueError as e:
    print("ValueError", e.args)
m.clear()
print(m.items)
try:
    m.pop()
except IndexError as e:
    print(e)


@Sequence.register
class Registered:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return "xy"[i]


match Registered():
    case [first, second]:
        print(first, second)
