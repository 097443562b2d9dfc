# Fields of base classes, __post_init__, InitVar, ClassVar.
from dataclasses import InitVar, dataclass, field, fields
from typing import ClassVar


@dataclass
class Base:
    x: int = 15
    y: int = 0

    def __post_init__(self):
        print("Base.__post_init__", self.x)


@dataclass
class Derived(Base):
    z: int = 10
    x: float = 1.5

    def __post_init__(self):
        super().__post_init__()
        self.z += 1


print(Derived(), [f.name for f in fields(Derived)], Derived(1, 2, 3))


class Plain(Derived):
    w: int = 5


print(Plain(), len(fields(Plain)))


class NotData:
    n: int = 3


@dataclass
class FromPlain(NotData):
    m: int = 4


print(FromPlain(), [f.name for f in fields(FromPlain)])


@dataclass
class WithInit:
    a: int
    scale: InitVar[int]
    offset: InitVar[int] = 5
    count: ClassVar[int] = 0
    names: ClassVar = []
    result: int = field(init=False)
    fixed: int = field(init=False, default=3)

    def __post_init__(self, scale, offset):
        self.result = self.a * scale + offset
        WithInit.count += 1


print(WithInit(2, 3), WithInit(2, 3, offset=0).result, WithInit.count, [f.name for f in fields(WithInit)], WithInit.__doc__)
print(WithInit(1, 1).offset, hasattr(WithInit(1, 1), "scale"), InitVar[int], InitVar[list[int]])


@dataclass
class Text:
    a: "ClassVar[int]" = 1
    b: "InitVar[int]" = 2
    c: "int" = 3
    d: "list[ClassVar]" = 4

    def __post_init__(self, b):
        print("b is", b)


print(Text(), [f.name for f in fields(Text)])
import dataclasses as dc
import typing as t


@dataclass
class Dotted:
    a: "t.ClassVar[int]" = 1
    b: "dc.InitVar[int]" = 2
    c: "t.Optional[int]" = 3


print([f.name for f in fields(Dotted)])


@dataclass
class Override(Base):
    x: int = field(default=99, repr=False)


print(Override(), Override().x)


class Descriptor:
    def __set_name__(self, owner, name):
        print("set name", name)
        self.key = "_" + name

    def __get__(self, obj, owner):
        return 100 if obj is None else getattr(obj, self.key)

    def __set__(self, obj, value):
        setattr(obj, self.key, int(value))


@dataclass
class Inventory:
    quantity: int = Descriptor()
    named: object = field(default_factory=list)


i = Inventory("5")
print(i.quantity, Inventory().quantity)


@dataclass
class Generic[T]:
    value: T


print(Generic[int](5), Generic("s"))
