# Awaiting generator-based coroutines and nested chains.
import types
@types.coroutine
def tick(label):
    got = yield label
    return got
async def level(n):
    if n == 0:
        return await tick("bottom")
    return await level(n - 1) + [n]
c = level(3)
print(c.send(None))
try:
    c.send([0])
except StopIteration as e:
    print(e.value)
async def many():
    out = []
    for label in "abc":
        out.append(await tick(label))
    return out
c = many()
print(c.send(None), c.send(1), c.send(2))
try:
    c.send(3)
except StopIteration as e:
    print(e.value)
g = tick("x")
print(type(g).__name__, next(g))
async def deep(n):
    return 0 if n == 0 else 1 + await deep(n - 1)
try:
    deep(200).send(None)
except StopIteration as e:
    print(e.value)
