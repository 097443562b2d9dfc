# Enumerations made by a call.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, KEEP

Animal = Enum("Animal", "ANT BEE CAT")
print(list(Animal), Animal.__module__, Animal.__qualname__, Animal.__doc__)
for names in ("a, b", ["a", "b"], ("a", "b"), [("a", 5), ("b", 6)], {"a": 1, "b": "two"}, (), {}):
    E = Enum("E", names)
    print(list(E.__members__.values()))
print(list(Enum("E", "x y", start=10)), list(IntEnum("I", "p q")), list(StrEnum("S", "Up Down")), list(Flag("F", "a b c")))
made = Enum("Made", "one", module="some.module", qualname="Outer.Made", type=int)
print(made.__module__, made.__qualname__, made.one + 1, type(made.one).__mro__[1:3])
print(repr(Flag("K", "a", boundary=KEEP)(5)), IntFlag("IF", "r w")(3))


class Base(Enum):
    def hello(self):
        return "hello " + self.name


print(Base("Derived", "x").x.hello())
class Point(Enum):
    A = 1, 2
print(Point(1, 2), Point((1, 2)))
try:
    Point(3, 4)
except ValueError as e:
    print(e)
