# async generators: asend, athrow, aclose, driven by hand.
def run(aw):
    try:
        while True:
            aw.send(None) if hasattr(aw, "send") else next(aw)
    except StopIteration as e:
        return e.value
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
    finally:
        print("agen finally")
g = agen(3)
print(type(g).__name__, g.__name__, g.ag_running, g.ag_frame is not None, g.__aiter__() is g)
print(run(g.__anext__()), run(g.asend("hello")))
try:
    print(run(g.athrow(ValueError("thrown"))))
except ValueError as e:
    print("out", e)
try:
    run(g.__anext__())
except StopAsyncIteration as e:
    print("StopAsyncIteration", e.args)
h = agen(2)
run(h.__anext__())
print(run(h.aclose()))
try:
    run(h.__anext__())
except StopAsyncIteration:
    print("closed")
k = agen(1)
try:
    run(k.asend("too early"))
except TypeError as e:
    print(e)
print(run(anext(k)), run(anext(k, "default")))
for aw in (k.__anext__(), k.aclose(), k.athrow(KeyError)):
    print(type(aw).__name__, aw.close())
