# closing, suppress, redirect_stdout, nullcontext, chdir, the abstract classes.
import io
import os
import sys
from contextlib import (AbstractAsyncContextManager, AbstractContextManager, aclosing, chdir, closing, nullcontext,
                        redirect_stderr, redirect_stdout, suppress)


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
with suppress(KeyError, IndexError):
    [][1]
    print("not reached")
with suppress():
    print("no error")
try:
    with suppress(KeyError):
        raise ValueError("passes")
except ValueError as e:
    print(e)
with suppress(ValueError):
    raise ExceptionGroup("all", [ValueError(1), ValueError(2)])
try:
    with suppress(ValueError):
        raise ExceptionGroup("some", [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))

out = io.StringIO()
with redirect_stdout(out) as target:
    print("captured")
    with redirect_stdout(io.StringIO()) as inner:
        print("inner")
    print("again")
print(repr(out.getvalue()), repr(inner.getvalue()), target is out)
err = io.StringIO()
with redirect_stderr(err):
    print("to stderr", file=sys.stderr)
print(repr(err.getvalue()))
reuse = redirect_stdout(out)
with reuse, reuse:
    print("reentered")
print(out.getvalue().splitlines()[-1])

with nullcontext("value") as v:
    print(v)
with nullcontext() as v:
    print(v)
before = os.getcwd()
with chdir("/"):
    print(os.getcwd())
print(os.getcwd() == before)


class Manager:
    def __enter__(self): ...
    def __exit__(self, *a): ...


class AsyncManager:
    async def __aenter__(self): ...
    async def __aexit__(self, *a): ...


class Default(AbstractContextManager):
    def __exit__(self, *exc):
        print("exit", exc[0])


print(issubclass(Manager, AbstractContextManager), issubclass(Thing, AbstractContextManager), isinstance(AsyncManager(), AbstractAsyncContextManager))
with Default() as d:
    print(type(d).__name__)
for cls in (AbstractContextManager, AbstractAsyncContextManager):
    try:
        cls()
    except TypeError as e:
        print(e)
print(AbstractContextManager[int])
try:
    with Thing():
        pass
except TypeError as e:
    print(e)
