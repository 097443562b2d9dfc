# types.coroutine makes generators awaitable.
import types


@types.coroutine
def step(value):
    got = yield value
    return got


async def main():
    a = await step(1)
    b = await step(2)
    return a + b


routine = main()
print(routine.send(None))
print(routine.send(10))
try:
    routine.send(20)
except StopIteration as stop:
    print("result", stop.value)


class Lookalike:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        if not self.left:
            raise StopIteration("done")
        self.left -= 1
        return self.left

    def throw(self, *args):
        raise args[0]

    def close(self):
        print("closed")


@types.coroutine
def lookalike():
    return Lookalike()


async def other():
    return await lookalike()


routine = other()
try:
    while True:
        print(routine.send(None))
except StopIteration as stop:
    print(stop.value)


async def already():
    return 1


print(types.coroutine(already) is already)
try:
    types.coroutine(5)
except TypeError as e:
    print(e)
