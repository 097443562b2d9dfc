# Answers of an ABC keep no class alive; keywords reach the class.
import gc
import weakref
from abc import ABC, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod


class Base(ABC):
    pass


class Temp:
    pass


Base.register(Temp)
print(isinstance(Temp(), Base))


class Other:
    pass


print(isinstance(Other(), Base))
refs = [weakref.ref(Temp), weakref.ref(Other)]
del Temp, Other
gc.collect()
print([r() for r in refs])


class WithKeywords(ABC):
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class Tagged(WithKeywords, tag="hello"):
    pass


print(Tagged.tag)


class Old(ABC):
    @abstractproperty
    def p(self): ...

    @abstractclassmethod
    def c(cls): ...

    @abstractstaticmethod
    def s(): ...


print(sorted(Old.__abstractmethods__))


class Mixed(ABC):
    def read(self):
        return 1

    def write(self, v): ...

    value = property(read, abstractmethod(write))


print(sorted(Mixed.__abstractmethods__))
print("_abc_impl" in vars(Mixed), ABC.__slots__)
