# throw() and close() on coroutines, also through await.
class Pause:
    def __await__(self):
        try:
            return (yield "pause")
        except ValueError as e:
            return f"handled {e}"
        finally:
            print("awaitable finally")
async def inner(): return await Pause()
async def outer():
    try:
        r = await inner()
        print("result", r)
        await Pause()
    finally:
        print("outer finally")
c = outer()
c.send(None)
print(c.throw(ValueError("v")))
c.close()
print(c.cr_frame)
d = outer()
d.send(None)
try:
    d.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e)
async def stop(): raise StopIteration("no")
try:
    stop().send(None)
except RuntimeError as e:
    print(e)
f = outer()
try:
    f.throw(TypeError("before start"))
except TypeError as e:
    print(e)
async def again():
    c2.send(None)
c2 = again()
try:
    c2.send(None)
except ValueError as e:
    print(e)
w = inner()
w.send(None)
async def twice(): await w
try:
    twice().send(None)
except RuntimeError as e:
    print(e)
w.close()
