# Objects with __await__ suspend and resume coroutines.
class Pause:
    def __init__(self, tag): self.tag = tag
    def __await__(self):
        got = yield self.tag
        return f"{self.tag} -> {got}"
async def work():
    a = await Pause("first")
    b = await Pause("second")
    return a, b
c = work()
print(c.send(None), c.cr_await is not None)
print(c.send("A"))
try:
    c.send("B")
except StopIteration as e:
    print(e.value)
class NotIter:
    def __await__(self): return 5
class NoneAwait:
    __await__ = None
async def bad(x): await x
async def nothing(): pass
for x in (NotIter(), NoneAwait(), 5, "s", None, [1], (i for i in [])):
    try:
        bad(x).send(None)
    except TypeError as e:
        print(e)
class GivesCoroutine:
    def __await__(self): return nothing_coro
nothing_coro = nothing()
try:
    bad(GivesCoroutine()).send(None)
except TypeError as e:
    print(e)
nothing_coro.close()
class Ready:
    def __await__(self):
        return iter(())
async def ready(): return await Ready()
try:
    ready().send(None)
except StopIteration as e:
    print("value", e.value)
