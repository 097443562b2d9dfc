# async with: order, suppression, several items, what it refuses.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
class ACM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        print("enter", self.name)
        return self.name.upper()
    async def __aexit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v)
        return self.swallow
async def main():
    async with ACM("a") as a:
        print("body", a)
    async with ACM("b") as b, ACM("c") as c:
        print("body", b, c)
    async with (ACM("d", swallow=True), ACM("e") as e,):
        raise ValueError("swallowed by d")
    print("after")
    async with ACM("f"):
        return "returned"
print(run(main()))
async def raising():
    async with ACM("g"):
        raise KeyError("out")
try:
    run(raising())
except KeyError as e:
    print("KeyError", e)
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class OnlyEnter:
    async def __aenter__(self): pass
class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
async def use(x):
    async with x:
        pass
for x in (Sync(), OnlyEnter(), 5, BadEnter()):
    try:
        run(use(x))
    except TypeError as e:
        print(e)
try:
    with ACM("x"):
        pass
except TypeError as e:
    print(e)
