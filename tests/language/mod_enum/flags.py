# Flag: bits that combine.
from enum import Flag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


rx = Perm.R | Perm.X
print(rx, repr(rx), rx.value, rx.name, Perm.RW, Perm(3) is Perm.RW, Perm(0), repr(Perm(0)), Perm(7))
print(list(Perm), len(Perm), list(rx), len(rx), Perm.__members__)
print(Perm.R in rx, Perm.W in rx, Perm.RW in Perm(7), bool(Perm.NONE), bool(rx), ~Perm.R, repr(~rx), ~Perm.NONE)
print(rx & Perm.X, rx ^ Perm.R, Perm.R & Perm.W, Perm.R | Perm.NONE, rx == Perm.X | Perm.R, rx is Perm.X | Perm.R)
print(hash(rx) == hash(Perm(5)), {rx: 1}[Perm(5)], Perm(-2), str(Perm.R | Perm.W | Perm.X), f"{rx:>8}")
print(4 in Perm, 9 in Perm, Perm["RW"], isinstance(rx, Perm), Perm, type(rx))
for attempt in (lambda: Perm(8), lambda: Perm(-9), lambda: Perm("x"), lambda: Perm.R | 1, lambda: 1 in Perm.R,
                lambda: Perm.R < Perm.W, lambda: Perm.Q, lambda: Perm.R & "x"):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, "-", e)


class Order(Flag):
    BIG = 4
    SMALL = 1
    MIDDLE = 2


print(list(Order), list(Order(7)), Order(7), Order(3).name)


class Gap(Flag):
    A = 1
    C = 8


try:
    Gap(2)
except ValueError as e:
    print(e)
print(~Gap.A, Gap(9), [m.name for m in Gap(9)])


def find(flag):
    match flag:
        case Perm.R:
            return "read"
        case Perm():
            return "some"


print(find(Perm.R), find(rx))
from functools import reduce
from operator import or_
print(reduce(or_, Perm), reduce(or_, [Perm.R, Perm.R]))
total = Perm.NONE
for p in Perm:
    total |= p
print(total)
