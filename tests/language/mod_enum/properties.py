# enum.property, names in the module, pickling by name.
import enum
from enum import Enum


class Base(Enum):
    @enum.property
    def info(self):
        return "info of " + self.name


class Child(Base):
    info = 1
    other = 2


print(Child.info, Child.info.info, Child.other.info, list(Child))


class Computed(Enum):
    A = 2

    @property
    def value(self):
        return self._value_ * 10

    @property
    def label(self):
        return self.name.title()


print(Computed.A.value, Computed.A.label, Computed(2), repr(Computed.A))


class Prop(Enum):
    A = 1

    @enum.property
    def seen(self):
        return "seen"


for attempt in (lambda: Prop.A.seen, lambda: Prop.seen, lambda: setattr(Prop.A, "seen", 1),
                lambda: delattr(Prop.A, "seen"), lambda: delattr(Prop.A, "name"), lambda: setattr(Prop.A, "name", 1)):
    try:
        print(attempt())
    except AttributeError as e:
        print(e)


@enum.global_enum
class G(Enum):
    GLOBAL_ONE = 1


@enum.global_enum
class GF(enum.IntFlag):
    BIT_A = 1
    BIT_B = 2


print(repr(GLOBAL_ONE), str(GLOBAL_ONE), G.GLOBAL_ONE is GLOBAL_ONE, repr(BIT_A), repr(GF(3)), repr(GF(8)), repr(GF(9)))


class ByName(Enum):
    __reduce_ex__ = enum.pickle_by_enum_name
    A = 1


func, args = ByName.A.__reduce_ex__(4)
print(func(*args) is ByName.A, enum.EnumMeta is enum.EnumType, enum.__all__)
d = enum.EnumDict()
print(d, d.member_names, isinstance(Base, enum.EnumType))
