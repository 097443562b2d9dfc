# copy.replace asks __replace__.
import copy
from collections import namedtuple
from dataclasses import dataclass
from types import SimpleNamespace


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __replace__(self, /, **changes):
        return Point(**{**vars(self), **changes})

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


@dataclass
class Data:
    a: int
    b: int = 2


p = Point(1, 2)
print(copy.replace(p), copy.replace(p, y=5), p)
print(copy.replace(namedtuple("T", "a b")(1, 2), a=9))
print(copy.replace(Data(1), b=3), copy.replace(SimpleNamespace(k=1), k=2, n=3))
for attempt in (lambda: copy.replace(5), lambda: copy.replace([1], x=1), lambda: copy.replace(Data(1), c=3),
                lambda: copy.replace()):
    try:
        attempt()
    except TypeError as e:
        print(e)
