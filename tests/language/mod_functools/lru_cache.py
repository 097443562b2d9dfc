# lru_cache and cache.
from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=2)
def square(x):
    "squares"
    calls.append(x)
    return x * x


print([square(n) for n in (1, 2, 1, 3, 1, 2)], calls)
print(square.cache_info(), square.cache_parameters(), square.__name__, square.__doc__)
info = square.cache_info()
print(info.hits, info.misses, info[3], tuple(info))
square.cache_clear()
print(square.cache_info(), square.__wrapped__(9))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.cache_parameters())


@lru_cache
def keyed(*args, **kwargs):
    calls.append((args, kwargs))
    return len(calls)


calls.clear()
print(keyed(1), keyed(1.0), keyed(True), keyed((1,)), keyed(a=1), keyed(a=1), keyed(1, a=1), keyed("a", 1))
print(keyed(a=1, b=2), keyed(b=2, a=1), keyed.cache_parameters())


@lru_cache(typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed.cache_info())


@lru_cache(maxsize=0)
def none(x):
    return x


@lru_cache(maxsize=-5)
def negative(x):
    return x


print(none(1), none(1), none.cache_info(), negative.cache_parameters())
for attempt in (lambda: square([1]), lambda: lru_cache("x"), lambda: square(), lambda: keyed({})):
    try:
        print(attempt())
    except TypeError as e:
        print(e)


@cache
def failing(x):
    calls.append("failed")
    raise KeyError(x)


for _ in range(2):
    try:
        failing(1)
    except KeyError as e:
        print("KeyError", e)
print(failing.cache_info(), calls[-2:])


class C:
    @lru_cache(maxsize=None)
    def method(self, x):
        return x + 1

    @staticmethod
    @cache
    def static(x):
        return -x


c = C()
print(c.method(1), c.method(1), C.method.cache_info(), C.static(3), c.static(3), C.static.cache_info())


@cache
def nothing():
    calls.append("ran")


calls.clear()
nothing(), nothing()
print(calls, nothing.cache_info())


@lru_cache(maxsize=1)
def nested(n):
    return 0 if n == 0 else nested(n - 1) + 1


print(nested(5), nested.cache_info())
