# The texts that help() shows about classes, functions and values.
import pydoc


class Base:
    """Doc of Base.

    More."""

    x = 1
    __hash__ = None

    def __init__(self, a=1, b=2):
        "init doc"

    def method(self, q, *args, k=1, **kw):
        """Does it.

        Well."""

    @staticmethod
    def static(a):
        "static"

    @classmethod
    def of_class(cls, a):
        "of the class"

    @property
    def prop(self):
        "the property"
        return 1

    def bare(self): ...

    def _private(self): ...

    alias = method

    class Inner:
        "inner"


class Derived(Base):
    "Doc of Derived"

    __slots__ = ("y",)

    def own(self) -> int: ...

    def method(self): ...


class Error(ValueError):
    "an error"

    code = 5


def function(a, /, b: int = 3, *, c) -> str:
    "Adds up."


async def waits():
    "waits for it"


def bare(): ...


for thing in (
    Base, Derived, Base.method, Derived().method, len, function, waits, bare, lambda x, y=1: x, Base.prop,
    [].append, Base(), Base.static, Base.of_class, Derived.y,
):  # fmt: skip
    print(pydoc.plain(pydoc.render_doc(thing)))
    print("=====")
help(function)
help("no.such.thing")
