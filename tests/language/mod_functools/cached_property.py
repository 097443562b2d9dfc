# cached_property keeps its value in the instance.
from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        "the area"
        print("computing")
        return self.r * self.r * 3


c = Circle(2)
print(c.area, c.area, c.__dict__)
c.r = 5
print(c.area)
del c.area
print(c.area, Circle.area.__doc__, type(Circle.area).__name__, Circle.area.attrname)
c.area = "set"
print(c.area)


class Slotted:
    __slots__ = ()

    @cached_property
    def value(self):
        return 1


def no_name():
    class Late:
        pass
    Late.value = cached_property(lambda self: 1)
    return Late().value


def two_names():
    class Twice:
        prop = cached_property(lambda self: 1)
        other = prop


class Meta(type):
    @cached_property
    def prop(self):
        return 5


class WithMeta(metaclass=Meta):
    pass


for attempt in (lambda: Slotted().value, no_name, two_names, lambda: WithMeta.prop):
    try:
        print(attempt())
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)


class Child(Circle):
    area = cached_property(lambda self: -1)


print(Child(1).area)
