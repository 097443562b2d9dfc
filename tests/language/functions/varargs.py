# *args and **kwargs collect; calls spread.
def f(*args, **kwargs): return args, kwargs
print(f(), f(1, 2), f(x=1), f(1, *[2, 3], 4, x=5, **{"y": 6}), f(*"ab", **{}), f(*{1: 2}), f(*(i for i in range(2))))
def g(a, *args): return a, args
def h(a, **kw): return a, kw
print(g(1), g(1, 2, 3), h(1), h(a=1, b=2), h(**{"a": 1, "z": 26}))
args, kw = [1], {"k": 2}
def change(*a, **k):
    k["new"] = 1
    return a, k
print(change(*args, **kw), args, kw, type(change()[0]).__name__, type(change()[1]).__name__)
class Mapping:
    def keys(self): return iter(["p", "q"])
    def __getitem__(self, k): return k.upper()
print(f(**Mapping()), f(**Mapping(), r=1))
class Iter:
    def __iter__(self): return iter("xyz")
print(f(*Iter()), g(*Iter()))
def forward(fn, *a, **k): return fn(*a, **k)
print(forward(f, 1, x=2), forward(forward, f, 3, fn2=4), forward(max, 1, 5, key=lambda v: -v))
