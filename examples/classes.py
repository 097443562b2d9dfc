"""Classes at work: operators, properties, descriptors, inheritance, and a small data-class decorator made by hand.

    classes.py
"""


class Positive:
    """A descriptor: an attribute that refuses anything not above zero."""

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.slot)

    def __set__(self, instance, value):
        if not value > 0:
            raise ValueError(f"{self.name} must be positive, not {value!r}")
        setattr(instance, self.slot, value)


class Vector:
    """A point in the plane with the arithmetic one expects of it."""

    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __abs__(self):
        return (self @ self) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __format__(self, spec):
        return f"<{self.x:{spec}}, {self.y:{spec}}>"


class Shape:
    """A base class that keeps a register of its children."""

    kinds = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Shape.kinds[cls.__name__.lower()] = cls

    @property
    def area(self):
        raise NotImplementedError

    @classmethod
    def named(cls, name, *sizes):
        return cls.kinds[name](*sizes)

    def __lt__(self, other):
        return self.area < other.area

    def __str__(self):
        return f"{type(self).__name__} of {self.area:.1f}"


class Rectangle(Shape):
    width = Positive()
    height = Positive()

    def __init__(self, width, height):
        self.width, self.height = width, height

    @property
    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    @property
    def side(self):
        return self.width

    @side.setter
    def side(self, value):
        self.width = self.height = value


class Circle(Shape):
    radius = Positive()

    def __init__(self, radius):
        self.radius = radius

    @property
    def area(self):
        return 3.14159265 * self.radius**2


def record(cls):
    """Give a class __init__, __repr__ and __eq__ that follow its annotations."""
    names = list(cls.__annotations__)

    def __init__(self, *args, **kwargs):
        for name, value in zip(names, args):
            setattr(self, name, value)
        for name in names[len(args):]:
            if name in kwargs:
                setattr(self, name, kwargs[name])
            elif not hasattr(cls, name):
                raise TypeError(f"{cls.__name__} needs {name}")

    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    def __eq__(self, other):
        if type(other) is not cls:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in names)

    cls.__init__, cls.__repr__, cls.__eq__ = __init__, __repr__, __eq__
    return cls


@record
class Book:
    title: str
    author: str
    pages: int = 100


class Account:
    """A context manager: a block that fails leaves the balance as it was."""

    def __init__(self, balance):
        self.balance = balance

    def __enter__(self):
        self.saved = self.balance
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            self.balance = self.saved
            print(f"  rolled back after {kind.__name__}: {error}")
        return kind is ValueError

    def pay(self, amount):
        if amount > self.balance:
            raise ValueError(f"cannot pay {amount} from {self.balance}")
        self.balance -= amount


def main():
    print("operators:")
    a, b = Vector(3, 4), Vector(1, -2)
    print(" ", a + b, a - b, 2 * a, a @ b, abs(a), bool(a - a))
    print(f"  {a:.2f}", [*a], len({a, Vector(3, 4), b}))
    try:
        a + 1
    except TypeError as error:
        print(" ", error)

    print("inheritance and properties:")
    shapes = [Shape.named("square", 3), Shape.named("circle", 1.5), Shape.named("rectangle", 2, 4)]
    for shape in sorted(shapes):
        print(" ", shape)
    square = shapes[0]
    square.side = 5
    print(" ", square, [cls.__name__ for cls in type(square).__mro__])
    try:
        square.side = -1
    except ValueError as error:
        print(" ", error)

    print("records:")
    book = Book("Flatland", author="Abbott")
    print(" ", book, book == Book("Flatland", "Abbott", 100), book == "Flatland")
    try:
        Book("Untitled")
    except TypeError as error:
        print(" ", error)

    print("context manager:")
    account = Account(100)
    with account:
        account.pay(30)
    with account:
        account.pay(50)
        account.pay(50)
    print("  balance", account.balance)


if __name__ == "__main__":
    main()
