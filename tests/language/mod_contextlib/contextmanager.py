# Context managers made of generators.
from contextlib import AbstractContextManager, ContextDecorator, contextmanager


@contextmanager
def tag(name):
    "a tag"
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


with tag("p") as t:
    print("inside", t)
print(tag.__name__, tag.__doc__, isinstance(tag("x"), AbstractContextManager))
try:
    with tag("err"):
        raise ValueError("inner")
except ValueError as e:
    print("out", e, e.__context__)


@contextmanager
def swallow(*kinds):
    try:
        yield
    except kinds as e:
        print("swallowed", repr(e))


with swallow(ZeroDivisionError):
    1 / 0
print("after")


@contextmanager
def translate():
    try:
        yield
    except KeyError as e:
        raise RuntimeError("translated") from e


try:
    with translate():
        {}["k"]
except RuntimeError as e:
    print(e, repr(e.__cause__))


@contextmanager
def no_yield():
    if False:
        yield


@contextmanager
def two_yields():
    yield 1
    yield 2


@contextmanager
def yields_after_error():
    try:
        yield
    except ValueError:
        yield


def attempt(cm, error=None):
    try:
        with cm:
            if error:
                raise error
        print("fine")
    except BaseException as e:
        print(type(e).__name__, e)


attempt(no_yield())
attempt(two_yields())
attempt(yields_after_error(), ValueError())
attempt(tag("stop"), StopIteration("from block"))
attempt(swallow(), RuntimeError("passes"))
attempt(swallow(StopIteration), StopIteration("caught"))


@tag("deco")
def decorated(x):
    "doc"
    print("body", x)
    return x * 2


print(decorated(4), decorated(5), decorated.__name__, decorated.__doc__)


class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *exc):
        print("stop", exc[0])
        return exc[0] is KeyError


@Timer()
def work(fail):
    if fail:
        raise KeyError("x")
    return "worked"


print(work(False), work(True))
cm = tag("once")
with cm:
    pass
try:
    with cm:
        pass
except Exception as e:
    print(type(e).__name__)
