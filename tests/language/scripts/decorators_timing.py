# Decorators: timing, retry, memo, validation by annotations, call counting, registration.
import functools
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.elapsed = time.perf_counter() - start
            wrapper.calls += 1

    wrapper.calls = 0
    wrapper.elapsed = None
    return wrapper


def retry(times, exceptions=(Exception,), *, log=print):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions as error:
                    log(f"attempt {attempt} of {function.__name__} failed: {error!r}")
                    if attempt == times:
                        raise
        return wrapper
    return decorate


def memo(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


def checked(function):
    names = function.__code__.co_varnames[:function.__code__.co_argcount]

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        for name, value in [*zip(names, args), *kwargs.items()]:
            wanted = function.__annotations__.get(name)
            if wanted is not None and not isinstance(value, wanted):
                raise TypeError(f"{function.__name__}(): {name} must be {wanted.__name__}, not {type(value).__name__}")
        return function(*args, **kwargs)
    return wrapper


class Counted:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.count = function, 0

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


COMMANDS = {}


def command(name=None):
    def decorate(function):
        COMMANDS[name or function.__name__] = function
        return function
    return decorate


@timed
def slow_sum(n):
    """Adds up."""
    return sum(range(n))


print(slow_sum(10_000), slow_sum(10), slow_sum.calls, slow_sum.elapsed >= 0, slow_sum.__name__, slow_sum.__doc__, slow_sum.__wrapped__(5))


@memo
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80), len(fibonacci.cache))
failures = iter([ValueError("first"), OSError(2, "second"), None])


@retry(3, (ValueError, OSError))
def flaky(word):
    problem = next(failures)
    if problem:
        raise problem
    return word.upper()


print(flaky("done"))
try:
    retry(2, (ZeroDivisionError,))(lambda: 1 / 0)()
except ZeroDivisionError as error:
    print("gave up:", error)


@checked
def repeat(text: str, times: int = 2) -> str:
    return text * times


print(repeat("ab"), repeat("ab", times=3))
for arguments in ((5,), ("ab", "3")):
    try:
        repeat(*arguments)
    except TypeError as error:
        print(error)


class Greeter:
    @Counted
    def greet(self, name):
        return f"{self.word} {name}"

    @staticmethod
    @timed
    def shout(text):
        return text.upper() + "!"

    word = "Hello"


greeter = Greeter()
print(greeter.greet("Ann"), greeter.greet(name="Bob"), Greeter.greet.count, Greeter.greet.__name__, Greeter.shout("hey"), Greeter.shout.calls)


@command()
def help(*words):
    return sorted(COMMANDS)


@command("add")
@functools.lru_cache(maxsize=None)
def addition(*numbers):
    return sum(map(int, numbers))


for line in ("add 1 2 3", "help", "add 1 2 3", "jump"):
    name, *words = line.split()
    try:
        print(line, "=>", COMMANDS[name](*words))
    except KeyError as error:
        print("unknown command", error)
print(addition.cache_info())
