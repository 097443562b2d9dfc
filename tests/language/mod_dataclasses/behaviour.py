# Dataclasses with the rest of the language: abc, super, properties, exceptions, names that shadow built-ins.
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
import inspect


@dataclass
class Shape(ABC):
    name: str

    @abstractmethod
    def area(self): ...


@dataclass
class Square(Shape):
    side: float

    def area(self):
        return self.side ** 2


print(Square("s", 2).area())
try:
    Shape("x")
except TypeError as e:
    print(e)

id = set = "shadowed"


@dataclass(frozen=True)
class Shadow:
    id: int
    hash: int = 2
    type: str = "t"


x = Shadow(1)
print(x, x == Shadow(1), len({x, Shadow(1)}))
try:
    x.id = 3
except AttributeError as e:
    print(e)
del id, set


@dataclass
class AppError(Exception):
    code: int
    reason: str = "unknown"


try:
    raise AppError(404)
except AppError as e:
    print(repr(e), e.code, e.args)


@dataclass
class Temp:
    celsius: float
    _cache: dict = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @classmethod
    def freezing(cls):
        return cls(0)

    def __add__(self, other):
        return Temp(self.celsius + other.celsius)


print(Temp(100).fahrenheit, Temp.freezing(), Temp(1) + Temp(2), Temp(1)._cache)
print(inspect.signature(Temp), inspect.signature(Square))


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)


import heapq
heap = []
for t in (Task(3, "c"), Task(1, "a"), Task(2, "b")):
    heapq.heappush(heap, t)
print([heapq.heappop(heap).name for _ in range(3)])


def decorator_twice(cls):
    cls.extra = "added"
    return dataclass(cls)


@decorator_twice
class D:
    a: int
    b: "str" = "q"


print(D(1), D.extra, D.__eq__.__qualname__, D.__repr__.__name__)


@dataclass
class Tree:
    left: "Tree" = None
    right: "Tree" = None

    def depth(self):
        return 1 + max((t.depth() for t in (self.left, self.right) if t), default=0)


print(Tree(Tree(), Tree(Tree())).depth(), Tree(Tree()))
