# Methods that dispatch on the argument behind self.
from functools import singledispatchmethod


class Negator:
    def __init__(self, name="n"):
        self.name = name

    @singledispatchmethod
    def neg(self, arg):
        "negates"
        raise NotImplementedError(f"cannot negate {arg!r}")

    @neg.register
    def _(self, arg: int):
        return self.name, -arg

    @neg.register(bool)
    def _(self, arg):
        return self.name, not arg

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls.__name__, "any", arg

    @make.register
    @classmethod
    def _(cls, arg: str):
        return cls.__name__, "str", arg

    @singledispatchmethod
    @staticmethod
    def kind(arg):
        return "any"

    @kind.register(int)
    @staticmethod
    def _(arg):
        return "int"


n = Negator()
print(n.neg(5), n.neg(True), Negator.neg(n, 7) if False else "-")
print(n.neg.__name__, n.neg.__doc__)
try:
    n.neg("x")
except NotImplementedError as e:
    print(e)
print(Negator.make(1), Negator.make("s"), n.make("t"), n.kind(1), Negator.kind("x"))


class Child(Negator):
    pass


print(Child("c").neg(1), Child.make(2))
Child.neg.register(list, lambda self, arg: (self.name, arg[::-1]))
print(n.neg([1, 2]))
for attempt in (lambda: n.neg(), lambda: singledispatchmethod(5)):
    try:
        attempt()
    except TypeError as e:
        print(e)
