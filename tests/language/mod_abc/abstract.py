# Abstract methods keep a class from having instances.
from abc import ABC, ABCMeta, abstractmethod
import abc


class Shape(ABC):
    @abstractmethod
    def area(self):
        "in square metres"

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    def describe(self):
        return f"{self.name}: {self.area()}"


class Half(Shape):
    def area(self):
        return 1

    name = "half"


class Whole(Half):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def helper():
        return 7


for cls in (Shape, Half, Whole):
    print(cls.__name__, sorted(cls.__abstractmethods__))
    try:
        print(cls().describe())
    except TypeError as e:
        print(e)
print(Whole.make().helper())


class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self): ...


try:
    One()
except TypeError as e:
    print(e)
One.only = lambda self: "set later"
print(sorted(One.__abstractmethods__))
abc.update_abstractmethods(One)
print(sorted(One.__abstractmethods__), One().only())
print(abc.update_abstractmethods(int) is int)
