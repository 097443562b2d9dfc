# async def makes coroutines; send(None) drives them by hand.
async def f(x):
    return x * 2
c = f(21)
print(type(c).__name__, c.__name__, c.cr_frame is not None, c.cr_running, c.cr_code is f.__code__, c.cr_await)
try:
    c.send(None)
except StopIteration as e:
    print("result", e.value)
print(c.cr_frame)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
async def add(a, b):
    return await f(a) + await f(b)
print(run(add(1, 2)), run(f(5)))
d = f(1)
print(d.close(), d.close())
try:
    iter(f)
except TypeError as e:
    print(e)
e1 = f(0)
for fn in (lambda: iter(e1), lambda: next(e1), lambda: list(e1), lambda: [*e1]):
    try:
        fn()
    except TypeError as e:
        print(e)
e1.close()
