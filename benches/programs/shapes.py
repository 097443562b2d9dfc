"""Stands for polymorphism: a list of objects of several classes, each answering the same methods in its own way."""
# group: methods and attributes
import math
import sys


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError

    def grow(self, factor):
        raise NotImplementedError

    def describe(self):
        return len(self.name) + self.area()


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return math.pi * self.radius * self.radius

    def grow(self, factor):
        self.radius *= factor


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side

    def grow(self, factor):
        self.side *= factor


class Triangle(Shape):
    def __init__(self, base, height):
        super().__init__("triangle")
        self.base = base
        self.height = height

    def area(self):
        return self.base * self.height / 2

    def grow(self, factor):
        self.base *= factor
        self.height *= factor


class Cube(Square):
    def area(self):
        return 6 * super().area()


def main(rounds):
    total = 0.0
    for i in range(rounds):
        shapes = [Circle(1.0 + i % 3), Square(2.0), Triangle(3.0, 1.0 + i % 5), Cube(1.5)]
        for _ in range(3):
            for shape in shapes:
                shape.grow(1.01)
                total += shape.describe()
        total += sum(1 for shape in shapes if isinstance(shape, Square))
    print("%.4f" % total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 25000)
