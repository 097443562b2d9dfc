# NamedTuple, TypedDict and NewType.
from typing import (Generic, List, NamedTuple, NewType, NotRequired, Optional, ReadOnly, Required, TypedDict, TypeVar,
                    get_type_hints, is_typeddict)

T = TypeVar("T")


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "-", e)


class Employee(NamedTuple):
    "someone"
    name: str
    id: int = 3

    def badge(self):
        return f"{self.name}#{self.id}"

    @property
    def upper(self):
        return self.name.upper()


e = Employee("Ann")
print(e, e.badge(), e.upper, Employee._fields, Employee._field_defaults, Employee.__annotations__, Employee.__doc__)
print(Employee.__bases__, Employee.__mro__, e._replace(id=9), e == ("Ann", 3), Employee.__module__, isinstance(e, tuple), e._asdict())
F = NamedTuple("F", [("a", int), ("b", "str")])
print(F(1, "2"), F.__annotations__, NamedTuple("Empty", [])())


class GenericPair(NamedTuple, Generic[T]):
    left: T
    right: T


print(GenericPair[int](1, 2), GenericPair[int], GenericPair.__mro__)


def bad_order():
    class X(NamedTuple):
        a: int = 1
        b: int


def overwrite():
    class X(NamedTuple):
        a: int

        def _make(self): ...


def underscore():
    class X(NamedTuple):
        _a: int


def other_base():
    class X(NamedTuple, dict):
        a: int


for f in (bad_order, overwrite, underscore, other_base, lambda: Employee(), lambda: NamedTuple("X", [("a", int)], b=int)):
    attempt(f)


class Sub(Employee):
    extra = 1


print(Sub("Bob"), Sub.__mro__[1].__name__)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Rated(Movie, total=False):
    stars: Required[int]
    tags: "List[str]"
    code: ReadOnly[str]


m = Movie(title="A", year=1)
print(m, type(m), Movie({"title": "B"}), Rated.__bases__, Rated.__mro__, Rated.__total__, Movie.__total__)
print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), sorted(Rated.__readonly_keys__), sorted(Rated.__mutable_keys__))
print(Rated.__annotations__)
print(get_type_hints(Rated))
print(get_type_hints(Rated, include_extras=True))
Call = TypedDict("Call", {"in": int, "x-y": str}, total=False)
print(Call.__annotations__, Call.__total__, Call(**{"in": 1}), is_typeddict(Call), is_typeddict(dict), Call.__module__)


class GenericDict(TypedDict, Generic[T]):
    item: T


print(GenericDict[int], GenericDict[int](item=1), GenericDict.__mro__)


def dict_base():
    class X(Movie, dict):
        pass


def override_readonly():
    class X(Movie):
        title: ReadOnly[str]


for f in (lambda: isinstance({}, Movie), lambda: issubclass(dict, Movie), dict_base, override_readonly, lambda: TypedDict("X", a=int)):
    attempt(f)

UserId = NewType("UserId", int)
Admin = NewType("Admin", UserId)
print(UserId, UserId(5) + 1, UserId.__name__, UserId.__supertype__, Admin.__supertype__ is UserId, Optional[UserId], List[UserId], UserId | None)


def derive():
    class X(UserId):
        pass


attempt(derive)
attempt(lambda: isinstance(1, UserId))
