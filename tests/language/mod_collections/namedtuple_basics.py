# namedtuple: fields, methods, defaults.
from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], len(p), p == (1, 2), hash(p) == hash((1, 2)), isinstance(p, tuple))
x, y = p
print(x + y, Point._fields, Point.__match_args__, Point._field_defaults)
print(p._replace(x=10), p._asdict(), Point._make([5, 6]))
print(repr(Point), Point.__doc__, Point.x.__doc__, Point.__module__, Point.__slots__)
print(Point.__new__.__doc__, p.__getnewargs__())

Account = namedtuple("Account", ["owner", "balance", "currency"], defaults=[0, "EUR"])
print(Account("Ann"), Account("Bob", 5), Account._field_defaults)
print(Account(*"abc"), Account(**{"owner": "Eve", "currency": "USD"}))

Renamed = namedtuple("Renamed", "ok class _hidden ok 1x", rename=True)
print(Renamed._fields, Renamed(1, 2, 3, 4, 5))
Comma = namedtuple("Comma", "a, b,c", module="elsewhere")
print(Comma._fields, Comma.__module__, Comma)
Empty = namedtuple("Empty", "")
print(Empty(), Empty._fields, Empty._make(()), bool(Empty()))


class Vector(namedtuple("Vector", "dx dy")):
    __slots__ = ()

    def length(self):
        return (self.dx ** 2 + self.dy ** 2) ** 0.5

    def __str__(self):
        return f"<{self.dx},{self.dy}>"


v = Vector(3, 4)
print(v.length(), v, repr(v), v._replace(dx=0).length(), Vector.__bases__[0].__name__)
match v:
    case Vector(3, dy):
        print("matched", dy)
Point3 = namedtuple("Point3", Point._fields + ("z",))
print(Point3(1, 2, 3), sorted([Point(2, 1), Point(1, 5)]))
from copy import copy, deepcopy, replace
print(copy(p) == p, deepcopy(v), type(deepcopy(v)).__name__, replace(p, y=7))
Wide = namedtuple("Wide", [f"f{i}" for i in range(300)])
print(Wide(*range(300)).f299)
