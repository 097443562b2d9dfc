# Running, finished and half-closed async generators.
def step(aw):
    try:
        return "yielded", aw.send(None)
    except StopIteration as e:
        return "value", e.value
    except StopAsyncIteration:
        return "end", None
class Wait:
    def __await__(self): yield "waiting"
async def agen():
    await Wait()
    yield 1
    try:
        yield 2
    finally:
        await Wait()
        print("cleaned")
g = agen()
a = g.__anext__()
print(step(a), g.ag_running, step(a), g.ag_running)
try:
    step(a)
except RuntimeError as e:
    print(e)
b = g.asend(None)
print(step(b))
c = g.aclose()
print(step(c), step(c))
print(step(g.__anext__()))
async def yielding_in_finally():
    try:
        yield 1
    finally:
        yield 2
h = yielding_in_finally()
step(h.__anext__())
try:
    step(h.aclose())
except RuntimeError as e:
    print(e)
k = agen()
first = k.__anext__()
step(first)
second = k.__anext__()
try:
    step(second)
except RuntimeError as e:
    print(e)
first.close()
