# How values come about: auto, tuples, __init__, __new__, aliases.
from enum import Enum, auto, member, nonmember, unique


class Auto(Enum):
    A = auto()
    B = 10
    C = auto()
    D = (auto(), "text")


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{start}-{count}-{last_values}"

    FIRST = auto()
    SECOND = auto()


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67e-11 * self.mass / self.radius ** 2, 2)


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label, obj.unit = label, unit
        return obj

    PX = (0, "P.X", "km")
    VX = (2, "V.X", "km/s")


class Mixed(Enum):
    VALUE = 1
    other = nonmember(2)
    length = member(len)

    class Inner:
        pass

    @member
    def function(self):
        return "function"

    plain = lambda self: "plain"
    _private_ish = 3
    __mangled = 4


print(list(Auto), list(Named), repr(auto(4)))
print(Planet.EARTH.gravity, Planet.MARS.value, Planet((6.421e23, 3.3972e6)), Planet(5.976e24, 6.37814e6))
print(str(Coordinate.VX), Coordinate(2).unit, Coordinate.PX.label, len(Coordinate), bytes(Coordinate.VX))
print(Mixed._member_names_, Mixed.other, Mixed.length.value([1]), Mixed.Inner.__name__, Mixed.VALUE.plain(), Mixed._Mixed__mangled)


class Lists(Enum):
    EMPTY = []
    ONE = [1]
    AGAIN = [1]
    D = {}


print(list(Lists), Lists([1]), Lists({}), Lists.AGAIN is Lists.ONE, [1] in Lists, [2] in Lists)


class Alias(Enum):
    A = 1

    def __init__(self, v):
        self._add_alias_("FIRST")
        self._add_value_alias_(v * 100)


print(Alias.FIRST, Alias(100), list(Alias), Alias["FIRST"])


class Ignored(Enum):
    _ignore_ = "i space"
    space = vars()
    for i in range(3):
        space[f"n{i}"] = i


print(list(Ignored), hasattr(Ignored, "i"))
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as e:
    print(e)


class Ordered(Enum):
    _order_ = "A B"
    A = 1
    B = 2


class Odd(Enum):
    name = 1
    value = 2


print(list(Ordered), Odd.name, Odd.value, Odd.name.name, Odd.name.value, list(Odd))
