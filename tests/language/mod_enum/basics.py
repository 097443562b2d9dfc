# Enum: members, look-up, iteration, containment.
from enum import Enum


class Color(Enum):
    "colours"
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name} is {self.value}"

    @classmethod
    def favourite(cls):
        return cls.BLUE

    @staticmethod
    def helper():
        return "static"


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, f"{Color.RED:>12}|", "%s" % Color.BLUE)
print(Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, Color(Color.BLUE), Color(1.0))
print(list(Color), len(Color), list(reversed(Color)), Color.__members__)
print(Color.RED in Color, 2 in Color, 9 in Color, [] in Color, "RED" in Color)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, Color.RED is Color(1), hash(Color.RED) == hash(Color.RED))
print({Color.RED: "r"}[Color.CRIMSON], isinstance(Color.RED, Color), type(Color.RED), Color, type(Color).__name__)
print(Color.GREEN.describe(), Color.favourite(), Color.helper(), Color.RED.GREEN, Color.__doc__)
print(dir(Color), dir(Color.RED), bool(Color), bool(Color.RED), Color.__name__, Color.__module__)


def reassign():
    Color.RED = 5


def set_value():
    Color.RED.value = 5


def delete():
    del Color.RED


def extend():
    class More(Color):
        PINK = 4


for attempt in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.PINK, lambda: Color.name, lambda: Color("RED"),
                lambda: Color([]), lambda: Color(), lambda: Color.RED < Color.BLUE, lambda: Color.RED + 1,
                lambda: Color.RED.nothing, reassign, set_value, delete, extend, lambda: Color(1, 2)):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, "-", e)
match Color(3):
    case Color.RED:
        print("red")
    case Color.BLUE:
        print("blue")
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, Color.RED.__reduce_ex__(4))
Color.RED.note = "attribute"
Color.extra = 7
print(Color.RED.note, Color.extra, vars(Color.GREEN))
