# IntFlag, boundaries, and checks by verify.
from enum import (CONFORM, CONTINUOUS, EJECT, Enum, EnumCheck, Flag, FlagBoundary, IntFlag, KEEP, NAMED_FLAGS, STRICT,
                  UNIQUE, StrEnum, auto, show_flag_values, verify)


class I(IntFlag):
    A = 1
    B = 2


print(I(7), repr(I(7)), I.A | 8, repr(I.A | 8), ~I.A, repr(~I.A), repr(I(-1)), repr(I(-8)), I.A + 1, repr(I(0)))
print(str(I.A), f"{I(3):b}", I.A == 1, I.B in I(3), list(I(7)), 1 | I.B, isinstance(I.A | 4, I), I(3).name, I(12).name)


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 2


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 2


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2


for F in (Strict, Conform, Eject, Keep):
    for value in (3, 7, 8, -1, -8):
        try:
            made = F(value)
            print(F.__name__, value, repr(made), type(made).__name__)
        except ValueError as e:
            print(F.__name__, value, str(e).splitlines()[0])
    print(repr(~F.A))
print(list(FlagBoundary), list(EnumCheck), show_flag_values(13))


def check(*checks):
    def decorate(make):
        try:
            print(make.__name__, verify(*checks)(make()))
        except (ValueError, TypeError) as e:
            print(make.__name__, "-", e)
    return decorate


@check(UNIQUE)
def aliased():
    return Enum("E", [("A", 1), ("B", 1), ("C", 2), ("D", 2)])


@check(CONTINUOUS)
def gaps():
    return Enum("E", [("A", 1), ("B", 4)])


@check(CONTINUOUS)
def flag_gaps():
    return Flag("E", [("A", 1), ("B", 16)])


@check(CONTINUOUS, UNIQUE)
def fine():
    return Enum("E", "A B C")


@check(NAMED_FLAGS)
def unnamed():
    return Flag("E", [("A", 1), ("B", 6), ("C", 24)])


@check(NAMED_FLAGS)
def unnamed_one():
    return Flag("E", [("A", 1), ("B", 3)])


@check(UNIQUE)
def no_enum():
    return int
