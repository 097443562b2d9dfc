# Asynchronous comprehensions and generator expressions.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
async def agen(n):
    for i in range(n):
        yield i
async def double(x): return x * 2
async def main():
    print([x async for x in agen(4)])
    print([x async for x in agen(6) if x % 2], {x % 3 async for x in agen(5)}, {x: x * x async for x in agen(3)})
    print([await double(x) for x in range(3)], [await double(x) async for x in agen(3)], [x for x in range(4) if await double(x) > 2])
    print([(x, y) async for x in agen(2) for y in "ab"], [(x, y) for x in "ab" async for y in agen(2)])
    g = (x * 10 async for x in agen(3))
    print(type(g).__name__, [v async for v in g])
    h = (await double(x) for x in range(2))
    print(type(h).__name__, [v async for v in h])
    print([[y async for y in agen(x)] async for x in agen(3)])
    try:
        list(agen(2))
    except TypeError as e:
        print(e)
    try:
        [x for x in agen(1)]
    except TypeError as e:
        print(e)
run(main())
