# `with`: __exit__ waits below the handler's registers.
def contexts(a, b):
    with a, b() as c:
        return c.x
    with a as (x, y):
        pass


async def asynchronous(a):
    async with a as b:
        await b
    async for x in a:
        yield x
    return


async def comprehension(a):
    return [x async for x in a if await x]
