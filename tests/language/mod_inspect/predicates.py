# The is* questions.
import functools
import inspect
import sys
import types
from abc import ABC, abstractmethod


def func(): ...
def gen(): yield
async def coro(): ...
async def agen(): yield


class C:
    __slots__ = ("slot",)
    def method(self): ...
    @classmethod
    def cm(cls): ...
    @staticmethod
    def sm(): ...
    prop = property(lambda self: 1)


class Abstract(ABC):
    @abstractmethod
    def m(self): ...


@types.coroutine
def marked():
    yield


class Awaitable:
    def __await__(self):
        return iter(())


c = coro()
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
objects = {
    "func": func, "class": C, "method": C().method, "unbound": C.method, "len": len, "append": [].append, "join": str.join,
    "property": C.prop, "module": sys, "code": func.__code__, "gen": gen, "gen()": gen(), "coro": coro, "coro()": c, "agen": agen,
    "agen()": agen(), "partial gen": functools.partial(gen), "staticmethod": C.__dict__["sm"], "classmethod": C.__dict__["cm"],
    "frame": sys._getframe(), "traceback": tb, "slot": C.slot, "wrapper": int.__add__, "bound wrapper": (5).__add__,
    "abstract": Abstract, "int": int, "5": 5, "alias": list[int], "lambda": lambda: 0, "marked()": marked(), "awaitable": Awaitable(),
}
questions = ("ismodule isclass ismethod isfunction isgeneratorfunction iscoroutinefunction isasyncgenfunction isgenerator iscoroutine "
             "isawaitable isasyncgen istraceback isframe iscode isbuiltin ismethodwrapper isroutine isabstract ismethoddescriptor "
             "isdatadescriptor ismemberdescriptor").split()
for name, obj in objects.items():
    print(name, [q for q in questions if getattr(inspect, q)(obj)])
c.close()
print(inspect.getmro(Abstract), inspect.CO_VARARGS, inspect.CO_GENERATOR, func.__code__.co_flags & inspect.CO_NEWLOCALS)


def returns_coroutine():
    return coro()


print(inspect.iscoroutinefunction(returns_coroutine), inspect.iscoroutinefunction(inspect.markcoroutinefunction(returns_coroutine)))
