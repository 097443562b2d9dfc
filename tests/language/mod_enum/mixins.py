# IntEnum, StrEnum and other data types mixed in.
from dataclasses import dataclass
from enum import Enum, IntEnum, ReprEnum, StrEnum, auto
import json


class Num(IntEnum):
    ONE = 1
    TWO = 2


class Word(StrEnum):
    HELLO = auto()
    World = auto()
    BYTES = b"abc", "ascii"


class Plain(str, Enum):
    A = "a"


class Float(float, Enum):
    PI = 3.14


class OwnStr(IntEnum):
    A = 1

    def __str__(self):
        return "own"


class Tup(tuple, Enum):
    PAIR = 1, 2
    ONE = (3,)


class Repr(float, ReprEnum):
    HALF = 0.5


@dataclass(frozen=True)
class Data:
    a: int
    b: int = 2


class DataEnum(Data, Enum):
    X = 5
    Y = 6, 7


print(Num.ONE, repr(Num.ONE), str(Num.TWO), f"{Num.TWO:03d}", Num.ONE + Num.TWO, Num.ONE < 2, Num.ONE == 1, [10, 20, 30][Num.TWO])
print(Num(2), Num(Num.ONE), 1 in Num, sum(Num), max(Num), isinstance(Num.ONE, int), {1: "a"}[Num.ONE], "%d %s" % (Num.ONE, Num.ONE))
print(Word.HELLO, repr(Word.HELLO), Word.World.upper(), Word("hello"), Word.BYTES, "hello" == Word.HELLO, f"{Word.HELLO:>8}", ",".join(Word))
print(Plain.A, repr(Plain.A), f"{Plain.A}", Plain.A == "a", Plain.A.upper(), "%s" % Plain.A, str(Plain.A))
print(Float.PI, repr(Float.PI), f"{Float.PI:>10}", Float.PI * 2, OwnStr.A, f"{OwnStr.A}", OwnStr.A + 1)
print(Tup.PAIR, Tup.PAIR.value, Tup.ONE == (3,), list(Tup), Tup((1, 2)), Repr.HALF, repr(Repr.HALF), f"{Repr.HALF:.3f}")
print(DataEnum.X, DataEnum.Y.b, DataEnum.X.value, repr(DataEnum.Y), DataEnum.X == Data(5))
print(json.dumps({"n": Num.ONE, "w": Word.HELLO, "f": Float.PI}), Num.ONE.__class__.__mro__)
print(Num.ONE.real, Num.ONE.bit_length(), Num.from_bytes(b"\x02") if hasattr(Num, "from_bytes") else "")


class Base(Enum):
    def shout(self):
        return self.name + "!"

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        print("subclass", cls.__name__, list(cls), kwargs)


class Child(Base, tag=1):
    A = 1


print(Child.A.shout(), list(Base))
