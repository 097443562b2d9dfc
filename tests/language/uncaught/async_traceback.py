# exit 1: frames of coroutines in a traceback.
async def inner():
    raise ValueError("in a coroutine")

async def outer():
    return await inner()

outer().send(None)
