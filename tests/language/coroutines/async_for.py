# async for, with break, continue, else, and what it refuses.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i
async def agen():
    yield "a"
    yield "b"
async def main():
    async for x in Count(3):
        print(x)
    else:
        print("else runs")
    async for x in Count(5):
        if x == 2:
            continue
        if x == 4:
            break
        print(x)
    else:
        print("never")
    async for i, c in pairs():
        print(i, c)
    async for s in agen():
        print(s)
async def pairs():
    yield 1, "one"
    yield 2, "two"
run(main())
class NoNext:
    def __aiter__(self): return self
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def over(x):
    async for _ in x:
        pass
for x in ([1], 5, NoNext(), BadNext(), agen):
    try:
        run(over(x))
    except TypeError as e:
        print(e)
