# Defaults are evaluated once, when def runs.
log = []
def note(x):
    log.append(x)
    return x
def f(a=note("default"), *, b=note("kw default")):
    return a, b
print(log, f(), f(1), log)
def acc(x, seen=[]):
    seen.append(x)
    return seen
print(acc(1), acc(2), acc(3, []), acc(4), acc.__defaults__)
def g(a, b=1, *c, d, e=5, **h): pass
print(g.__defaults__, g.__kwdefaults__, f.__kwdefaults__)
g.__defaults__ = (10, 20)
def h(a, b=1): return a, b
h.__defaults__ = (7, 8)
print(h(), h(1))
h.__defaults__ = None
try:
    h(1)
except TypeError as e:
    print(e)
h.__kwdefaults__ = {}
f.__kwdefaults__ = {"b": "changed"}
print(f())
for v in (5, [1]):
    try:
        h.__defaults__ = v
    except TypeError as e:
        print(e)
