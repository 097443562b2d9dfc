# send() gives a value to the waiting yield.
def echo():
    got = yield "ready"
    while got != "stop":
        got = yield f"got {got!r}"
    return "done"
g = echo()
print(next(g), g.send(1), g.send("x"), next(g))
try:
    g.send("stop")
except StopIteration as e:
    print("returned", e.value)
try:
    g.send(1)
except StopIteration as e:
    print("finished", e.value)
fresh = echo()
try:
    fresh.send(5)
except TypeError as e:
    print(e)
print(fresh.send(None), fresh.send(2))
def averager():
    total = n = 0
    average = None
    while True:
        value = yield average
        total += value
        n += 1
        average = total / n
a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)])
def two():
    x = (yield 1) + (yield 2)
    yield x
t = two()
print(next(t), t.send(10), t.send(5))
