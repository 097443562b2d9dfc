# Sentinel defaults, late binding, and optional arguments.
MISSING = object()
def get(d, k, default=MISSING):
    if k in d:
        return d[k]
    if default is MISSING:
        raise KeyError(k)
    return default
print(get({"a": 1}, "a"), get({}, "a", None), get({}, "x", 0))
try:
    get({}, "q")
except KeyError as e:
    print(e)
def options(a, b=None, c=None):
    b = a if b is None else b
    c = [] if c is None else c
    c.append(b)
    return c
print(options(1), options(2), options(3, c=[0]), options(4, 0))
def order(a, b=2, *args, c=3, d, **kw): return [a, b, args, c, d, kw]
print(order(1, d=4), order(1, 5, 6, 7, d=8, e=9), order(d=0, a=1))
def chain(value, *functions):
    for f in functions:
        value = f(value)
    return value
print(chain(" 7 ", str.strip, int, lambda x: x + 1, str), chain(5))
x = 1
def late(): return x
x = 2
print(late())
def counter(store={"n": 0}):
    store["n"] += 1
    return store["n"]
print(counter(), counter(), counter({"n": 10}), counter())
