# ExitStack.
from contextlib import ExitStack, contextmanager, suppress


@contextmanager
def named(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


with ExitStack() as stack:
    names = [stack.enter_context(named(n)) for n in "abc"]
    stack.callback(print, "callback", sep="-")
    print(names)

with ExitStack() as stack:
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    raise ValueError("swallowed by the pushed function")
print("after")

with ExitStack() as stack:
    stack.enter_context(named("kept"))
    later = stack.pop_all()
print("moved on")
later.close()

with ExitStack() as stack:
    stack.enter_context(suppress(ZeroDivisionError))
    stack.enter_context(named("z"))
    1 / 0


@ExitStack().callback
def decorated():
    pass


print(decorated.__name__)


class Raises:
    def __init__(self, error):
        self.error = error

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        print("got", repr(exc[1]))
        raise self.error


try:
    with ExitStack() as stack:
        stack.enter_context(Raises(ValueError("outer")))
        stack.enter_context(Raises(TypeError("inner")))
        raise KeyError("body")
except Exception as e:
    chain = []
    while e:
        chain.append(repr(e))
        e = e.__context__
    print(chain)

try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: [][0])
except Exception as e:
    print(repr(e), repr(e.__context__))

try:
    with ExitStack() as stack:
        stack.push(lambda *exc: True)
        stack.callback(lambda: 1 / 0)
    print("swallowed at the end")
except Exception as e:
    print(repr(e))


class NoManager:
    pass


for bad in (NoManager(), 5):
    try:
        ExitStack().enter_context(bad)
    except TypeError as e:
        print(e)


class ExitOnly:
    def __exit__(self, *exc):
        print("exit only", exc[0])


with ExitStack() as stack:
    pushed = stack.push(ExitOnly())
    print(type(pushed).__name__)


def fails_while_opening():
    with ExitStack() as stack:
        stack.enter_context(named("first"))
        stack.enter_context(named("second"))
        raise RuntimeError("third cannot open")


try:
    fails_while_opening()
except RuntimeError as e:
    print(e, e.__context__)
try:
    raise OSError("handled around")
except OSError:
    try:
        with ExitStack() as stack:
            stack.callback(lambda: {}["missing"])
            raise ValueError("in body")
    except KeyError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
