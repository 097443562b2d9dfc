# Virtual subclasses by registration.
from abc import ABC, ABCMeta, get_cache_token


class Base(ABC):
    pass


class Derived(Base):
    pass


class Plain:
    pass


class PlainChild(Plain):
    pass


print(issubclass(Plain, Base), isinstance(Plain(), Base))
before = get_cache_token()
print(Base.register(Plain) is Plain, get_cache_token() != before)
print(issubclass(Plain, Base), isinstance(Plain(), Base), issubclass(PlainChild, Base))
print(issubclass(Plain, Derived))
Derived.register(int)
print(isinstance(True, Base), isinstance(3, Derived), isinstance("", Base))


@Base.register
class Decorated:
    pass


print(issubclass(Decorated, Base), Decorated.__mro__ == (Decorated, object))
token = get_cache_token()
Base.register(Decorated)
print("again", get_cache_token() == token)
for args in ((Base, Derived), (Derived, Base)):
    try:
        print(args[0].register(args[1]).__name__)
    except RuntimeError as e:
        print(e)
try:
    Base.register(5)
except TypeError as e:
    print(e)
for check in (lambda: issubclass(5, Base), lambda: isinstance(5, (Base, int))):
    try:
        print(check())
    except TypeError as e:
        print(e)


class Late(ABC):
    pass


checks = [isinstance("text", Late)]
Late.register(str)
checks.append(isinstance("text", Late))
print(checks)
print(type(Late) is ABCMeta, isinstance(Late, ABCMeta), isinstance(int, ABCMeta))
