# sys.set_asyncgen_hooks: the first step of an async generator and its end are reported.
import sys


def first(generator):
    print("first", generator.__name__)


def finalizer(generator):
    print("finalizer", generator.__name__)


print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(first, finalizer=finalizer)
print(sys.get_asyncgen_hooks() == (first, finalizer), sys.get_asyncgen_hooks().finalizer is finalizer)


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers ends")


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def leaves():
    generator = numbers()
    print(await anext(generator))
    del generator
    print("left")


async def ends():
    async for number in numbers():
        print(number)


run(leaves())
run(ends())
numbers()
for call in (lambda: sys.set_asyncgen_hooks(1), lambda: sys.set_asyncgen_hooks(finalizer=1)):
    try:
        call()
    except TypeError as error:
        print(error)
sys.set_asyncgen_hooks(firstiter=None, finalizer=None)
print(sys.get_asyncgen_hooks())


async def with_default():
    generator = numbers()
    step = anext(generator, "over")
    print(type(step).__name__, await step, await anext(generator, "over"), await anext(generator, "over"))


run(with_default())
