# wraps and update_wrapper.
import functools


def traced(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        "doc of the wrapper"
        print("calling", func.__name__, args, kwargs)
        return func(*args, **kwargs)
    return wrapper


@traced
def add(a: int, b: int = 2) -> int:
    "Adds."
    return a + b


add.extra = "kept"
print(add(1), add(1, b=5))
print(add.__name__, add.__doc__, add.__qualname__, add.__module__, add.__annotations__)
print(add.__wrapped__(5), add.__wrapped__.__name__)
again = traced(add)
print(again.extra, again.__wrapped__ is add)


class Callable:
    def __call__(self):
        return "called"


def plain():
    pass


functools.update_wrapper(plain, Callable())
print(plain.__name__, plain.__wrapped__())


def only_name(x):
    pass


functools.update_wrapper(only_name, add, assigned=("__name__",), updated=())
print(only_name.__name__, only_name.__doc__, hasattr(only_name, "extra"))
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
try:
    functools.update_wrapper(plain, add, updated=("missing",))
except AttributeError as e:
    print(e)
