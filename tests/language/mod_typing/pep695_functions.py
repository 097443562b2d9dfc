# Type parameters of functions and classes.
from typing import Generic, ParamSpec, TypeVar, TypeVarTuple, get_type_hints


def first[T](items: list[T]) -> T:
    return items[0]


print(first([3, 4]), first.__type_params__, first.__annotations__, get_type_hints(first))
T = first.__type_params__[0]
print(type(T) is TypeVar, T.__name__, repr(T), T.__bound__, T.__constraints__, T.__infer_variance__, T.has_default(), T.__module__)


def bounded[A: int, B: (int, str), C = float](a: A, b: B, c: C): ...


A, B, C = bounded.__type_params__
print(A.__bound__, B.__constraints__, C.__default__, B.__bound__, A.__default__, C.has_default())


def rest[*Ts, **P](*args: *Ts) -> None: ...


Ts, P = rest.__type_params__
print(type(Ts) is TypeVarTuple, type(P) is ParamSpec, Ts, P, rest.__annotations__)


def lazy[X: Undefined](x: X): ...


try:
    lazy.__type_params__[0].__bound__
except NameError as e:
    print(e)
Undefined = str
print(lazy.__type_params__[0].__bound__)


class Stack[T]:
    limit: int = 5

    def __init__(self):
        self.items: list[T] = []

    def push(self, item: T):
        self.items.append(item)
        return self

    def map[R](self, f) -> "Stack[R]":
        out = Stack[R]()
        out.items = [f(i) for i in self.items]
        return out


s = Stack[int]().push(1).push(2)
print(s.items, s.map(str).items, Stack.__type_params__, Stack.__parameters__, Stack.__orig_bases__, Stack.__mro__, Stack[int])
print(Stack.map.__type_params__, s.__orig_class__)


class Multi[A, *B, **C]:
    pass


print(Multi.__parameters__, Multi.__orig_bases__, Multi[int, str, [bool]])


class Child[T](Stack[T]):
    pass


class Fixed(Stack[int]):
    pass


print(Child.__mro__, Child[str], Child.__parameters__, Fixed.__parameters__, Fixed.__orig_bases__)
try:
    Fixed[int]
except TypeError as e:
    print(e)


class Default[T = int, S = list[T]]:
    pass


print(Default.__type_params__[1].__default__, Default[str], Default.__parameters__, issubclass(Default, Generic))


def outer[T]():
    def inner[T](x: T) -> T:
        return x
    return inner.__type_params__[0] is T, T.__name__


print(outer())
try:
    def refer[T](x: T = T): ...
except NameError as e:
    print(e)
