# Shapes: an abstract base class, properties, operators, class methods and sorting.
import math
from abc import ABC, abstractmethod
from functools import total_ordering


@total_ordering
class Shape(ABC):
    registry = {}

    def __init_subclass__(cls, sides=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.sides = sides
        Shape.registry[cls.__name__.lower()] = cls

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def perimeter(self): ...

    def __eq__(self, other):
        return math.isclose(self.area, other.area) if isinstance(other, Shape) else NotImplemented

    def __lt__(self, other):
        return self.area < other.area if isinstance(other, Shape) else NotImplemented

    def __str__(self):
        return f"{type(self).__name__} with area {self.area:.2f} and perimeter {self.perimeter():.2f}"

    @classmethod
    def parse(cls, text):
        name, *numbers = text.split()
        try:
            return cls.registry[name](*map(float, numbers))
        except KeyError:
            raise ValueError(f"unknown shape {name!r}") from None


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("radius must not be negative")
        self._radius = value

    @property
    def area(self):
        return math.pi * self.radius ** 2

    def perimeter(self):
        return 2 * math.pi * self.radius


class Rectangle(Shape, sides=4):
    def __init__(self, width, height):
        self.width, self.height = width, height

    @property
    def area(self):
        return self.width * self.height

    def perimeter(self):
        return 2 * (self.width + self.height)


class Square(Rectangle, sides=4):
    def __init__(self, side):
        super().__init__(side, side)


class Triangle(Shape, sides=3):
    def __init__(self, a, b, c):
        if sorted((a, b, c))[2] >= sum(sorted((a, b, c))[:2]):
            raise ValueError(f"no triangle has sides {a}, {b}, {c}")
        self.lengths = a, b, c

    @property
    def area(self):
        s = self.perimeter() / 2
        return math.sqrt(s * math.prod(s - length for length in self.lengths))

    def perimeter(self):
        return sum(self.lengths)


shapes = []
for line in ("circle 1.5", "rectangle 2 3", "square 2.5", "triangle 3 4 5", "hexagon 1", "circle -1", "triangle 1 2 9", "square 1 2", "square x"):
    try:
        shapes.append(Shape.parse(line))
    except (ValueError, TypeError) as error:
        print(f"{line}: {type(error).__name__}: {error}")
for shape in sorted(shapes):
    print(shape, f"({shape.sides} sides)" if shape.sides else "(round)")
print(max(shapes), min(shapes) <= max(shapes), Square(2) == Rectangle(1, 4), Square(2) != Circle(1))
print(sum(shape.area for shape in shapes) > 20, [cls.__name__ for cls in Square.__mro__])
for attempt in (Shape, lambda: Square(1) < 3):
    try:
        attempt()
    except TypeError as error:
        print(error)
circle = shapes[0]
circle.radius *= 2
print(round(circle.area, 3), vars(circle), sorted(Shape.registry))
