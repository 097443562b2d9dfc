# Each option of the decorator.
from dataclasses import KW_ONLY, FrozenInstanceError, dataclass, field, fields


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)


print(sorted([Version(2), Version(1, 5), Version(1, 2, "z")]), Version(1) < Version(1, 1), Version(1, note="a") == Version(1))
print(max(Version(1), Version(3)), Version(1) >= Version(1))
for other in (5, (1, 0)):
    try:
        Version(1) < other
    except TypeError as e:
        print(e)


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, hash(p) == hash(Point(1, 0)), {p: 1}[Point(1)], len({Point(1), Point(1), Point(2)}))
for attempt in (lambda: setattr(p, "x", 2), lambda: delattr(p, "x"), lambda: setattr(p, "new", 1)):
    try:
        attempt()
    except FrozenInstanceError as e:
        print(type(e).__mro__[1].__name__, e)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: int = field(default=0, hash=False)


print(hash(Hashed(1, 2)) == hash(Hashed(1, 3)), hash(Hashed(1)) == hash((1,)))


@dataclass(slots=True)
class Slots:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
    w: int = field(default=4, init=False)


s = Slots(1)
print(s, Slots.__slots__, hasattr(s, "__dict__"), s.w)
try:
    s.other = 1
except AttributeError as e:
    print(e)


@dataclass(slots=True, frozen=True, weakref_slot=True)
class Both:
    x: int


import copy
import weakref
b = Both(1)
print(copy.copy(b), weakref.ref(b)() is b, Both.__slots__, b == copy.deepcopy(b), hash(b) == hash(Both(1)))


@dataclass(kw_only=True)
class Keyword:
    a: int
    b: int = 2


@dataclass
class Mixed(Keyword):
    c: int
    _: KW_ONLY
    d: int = 5
    e: int = field(default=6, kw_only=False)


print(Keyword(a=1), Keyword.__match_args__, Mixed(1, a=2, d=7), Mixed(1, 9, a=2), Mixed.__match_args__)
print([(f.name, f.kw_only) for f in fields(Mixed)], Mixed.__doc__)
for attempt in (lambda: Keyword(1), lambda: Mixed(), lambda: Mixed(1, 2, 3)):
    try:
        attempt()
    except TypeError as e:
        print(e)


@dataclass(init=False, repr=False, eq=False, match_args=False)
class Bare:
    x: int = 1


print(Bare.__init__ is object.__init__, Bare.__eq__ is object.__eq__, Bare().x, hasattr(Bare, "__match_args__"))
print(Point.__dataclass_params__)
