# The asynchronous context managers, driven without an event loop.
from contextlib import (AsyncContextDecorator, AsyncExitStack, aclosing, asynccontextmanager, nullcontext)


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


@asynccontextmanager
async def tag(name):
    "an async tag"
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


@asynccontextmanager
async def swallow():
    try:
        yield
    except ValueError as e:
        print("swallowed", e)


@asynccontextmanager
async def no_yield():
    if False:
        yield


@asynccontextmanager
async def two():
    yield 1
    yield 2


class Thing:
    async def aclose(self):
        print("aclosed")


class Deco(AsyncContextDecorator):
    async def __aenter__(self):
        print("deco in")

    async def __aexit__(self, *exc):
        print("deco out", exc[0])


@Deco()
async def decorated(x):
    return x + 1


@tag("generator decorator")
async def wrapped():
    return "wrapped"


async def main():
    async with tag("a") as a:
        print("in", a)
    async with swallow():
        raise ValueError("v")
    for cm, error in ((no_yield(), None), (two(), None), (swallow(), KeyError("k")), (swallow(), StopAsyncIteration("s"))):
        try:
            async with cm:
                if error:
                    raise error
        except BaseException as e:
            print(type(e).__name__, e)
    async with aclosing(Thing()) as thing:
        print(type(thing).__name__)
    async with nullcontext(7) as n:
        print(n)
    print(await decorated(1), await wrapped(), await wrapped())

    async def on_exit(*exc):
        print("async exit", exc[0])
        return True

    async def callback(word):
        print("async callback", word)

    async with AsyncExitStack() as stack:
        await stack.enter_async_context(tag("x"))
        stack.enter_context(nullcontext())
        stack.push_async_exit(on_exit)
        stack.push_async_callback(callback, "hi")
        stack.callback(print, "sync callback")
        raise ValueError("swallowed")
    other = AsyncExitStack()
    await other.enter_async_context(tag("moved"))
    moved = other.pop_all()
    await other.aclose()
    await moved.aclose()
    try:
        await other.enter_async_context(5)
    except TypeError as e:
        print(e)
    return "done"


print(run(main()), tag.__name__, tag.__doc__)
