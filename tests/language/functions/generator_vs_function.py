# yield anywhere makes a generator function; return ends it.
def never():
    return 5
    yield
def maybe(flag):
    if flag:
        return "returned"
    yield 1
print(type(never()).__name__, list(never()), list(maybe(0)), list(maybe(1)))
g = maybe(1)
try:
    next(g)
except StopIteration as e:
    print(e.value)
def body():
    print("started")
    yield 1
g = body()
print("created")
next(g)
def outer():
    def inner():
        yield 1
    return inner
print(type(outer()).__name__, type(outer()()).__name__, type((lambda: (yield))()).__name__)
def dead():
    if 0:
        yield
print(list(dead()))
