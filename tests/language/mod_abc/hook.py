# __subclasshook__ decides, and must answer properly.
from abc import ABC


class Closer(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Closer:
            if any("close" in B.__dict__ for B in C.__mro__):
                return True
        return NotImplemented


class Has:
    def close(self): ...


class HasNot:
    pass


class Sub(Closer):
    pass


print(issubclass(Has, Closer), isinstance(Has(), Closer))
print(issubclass(HasNot, Closer), issubclass(Sub, Closer), issubclass(Has, Sub))


class Never(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return False


class Child(Never):
    pass


print(issubclass(Child, Never), isinstance(Child(), Never))


class Wrong(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return "yes"


try:
    issubclass(int, Wrong)
except AssertionError as e:
    print(e)

asked = []


class Counting(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        asked.append(C.__name__)
        return NotImplemented


for _ in range(3):
    isinstance(1, Counting)
print(asked)
Counting.register(float)
isinstance(1, Counting)
print(asked)


class Proxy:
    def __init__(self, target):
        self._target = target

    @property
    def __class__(self):
        return type(self._target)


print(isinstance(Proxy(Has()), Closer), isinstance(Proxy(HasNot()), Closer))
