"""Stands for computed attributes: properties with setters, class and static methods, and a descriptor."""
# group: methods and attributes
import sys


class Positive:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.slot)

    def __set__(self, instance, value):
        setattr(instance, self.slot, value if value > 0 else 1)


class Rectangle:
    depth = Positive()

    def __init__(self, width, height):
        self._width = width
        self._height = height
        self.depth = 1

    @property
    def width(self):
        return self._width

    @width.setter
    def width(self, value):
        self._width = value

    @property
    def area(self):
        return self._width * self._height

    @staticmethod
    def clamp(value):
        return value if value < 100 else 100

    @classmethod
    def square(cls, side):
        return cls(side, side)


def main(n):
    total = 0
    box = Rectangle(3, 4)
    for i in range(n):
        box.width = Rectangle.clamp(i % 150)
        total += box.area + box.width
        box.depth = i % 5 - 2
        total += box.depth
        if i % 10 == 0:
            total += Rectangle.square(i % 9).area
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 450000)
