# Protocols, at class statements and at run time.
from collections.abc import Iterable
from typing import (Generic, Protocol, SupportsAbs, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TypeVar,
                    get_protocol_members, is_protocol, runtime_checkable)

T = TypeVar("T", covariant=True)


class Named(Protocol):
    name: str

    def greet(self) -> str: ...


@runtime_checkable
class Closeable(Protocol):
    def close(self): ...


@runtime_checkable
class Data(Protocol):
    value: int

    def close(self): ...


class Impl:
    value = 1

    def close(self):
        return "closed"


class OnInstance:
    def __init__(self):
        self.value = 1
        self.close = lambda: 0


class NotCallable:
    close = None


class Explicit(Named):
    name = "e"

    def greet(self):
        return "hi " + self.name


class Getter(Protocol[T]):
    def get(self) -> T: ...


@runtime_checkable
class CloseGet(Closeable, Protocol[T]):
    def get(self) -> T: ...


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError -", e)


print(isinstance(Impl(), Closeable), isinstance(5, Closeable), issubclass(Impl, Closeable), issubclass(int, Closeable))
print(isinstance(Impl(), Data), isinstance(OnInstance(), Data), isinstance(OnInstance(), Closeable), isinstance(NotCallable(), Closeable))
print(Explicit().greet(), Explicit.__mro__, isinstance(Impl(), CloseGet))
attempt(lambda: Named())
attempt(lambda: isinstance(Impl(), Named))
attempt(lambda: issubclass(Impl, Named))
attempt(lambda: issubclass(Impl, Data))
attempt(lambda: issubclass(5, Closeable))
attempt(lambda: get_protocol_members(Impl))
attempt(lambda: runtime_checkable(Impl))
attempt(lambda: Protocol[int])
print(sorted(get_protocol_members(Data)), sorted(get_protocol_members(CloseGet)), is_protocol(Named), is_protocol(Explicit), is_protocol(5))
print(Getter[int], Getter.__parameters__, Getter.__mro__, Named._is_protocol, Explicit._is_protocol)


def not_protocol():
    class X(Impl, Protocol):
        pass


def allowed():
    class X(Iterable, Protocol):
        def other(self): ...
    return X.__name__


attempt(not_protocol)
attempt(allowed)


class WithInit(Protocol):
    def __init__(self, a):
        self.a = a


class UsesInit(WithInit):
    pass


class Mixed(Named, Generic[T]):
    name = "m"


class OwnInit(Named):
    def __init__(self, x):
        self.x = x


print(UsesInit(3).a, OwnInit(4).x, Mixed[int]().name)
for proto in (SupportsInt, SupportsFloat, SupportsIndex, SupportsAbs, SupportsRound):
    print(proto.__name__, [isinstance(x, proto) for x in (1, 1.5, 2j, "s", True)])
print(SupportsAbs[int], SupportsInt)


@runtime_checkable
class Sizes(Protocol):
    def __len__(self) -> int: ...


print(isinstance([], Sizes), isinstance({}, Sizes), isinstance(3, Sizes), issubclass(str, Sizes))


@runtime_checkable
class Callback(Protocol):
    def __call__(self, x: int) -> str: ...


print(isinstance(len, Callback), isinstance(5, Callback))
