# aiter() and anext() and their errors.
def run(aw):
    try:
        while True:
            aw.send(None) if hasattr(aw, "send") else next(aw.__await__())
    except StopIteration as e:
        return e.value
class A:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration("over")
        return self.n
async def main():
    it = aiter(A())
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print(repr(e))
run(main())
for f in (lambda: aiter([]), lambda: anext([]), lambda: aiter(), lambda: anext(5, 1), lambda: aiter(type("B", (), {"__aiter__": lambda s: 5})())):
    try:
        f()
    except TypeError as e:
        print(e)
