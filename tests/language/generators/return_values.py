# The return value rides on StopIteration.
def f(n):
    for i in range(n):
        yield i
    return n * 10
g = f(1)
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args, repr(e))
def nothing():
    yield
g = nothing()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
def ret_tuple():
    return 1, 2
    yield
def ret_exc():
    return ValueError("as a value")
    yield
for fn in (ret_tuple, ret_exc):
    try:
        next(fn())
    except StopIteration as e:
        print(repr(e.value), e.args)
def chain():
    a = yield from f(2)
    b = yield from f(1)
    return a + b
def run(g):
    out = []
    while True:
        try:
            out.append(next(g))
        except StopIteration as e:
            return out, e.value
print(run(chain()), list(f(2)), run(f(0)))
