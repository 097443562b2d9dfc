# Parameters, their rebinding, deletion and capture.
def f(a, b=2, *c, d=4, **e):
    a += 1
    b = [a]
    c += (9,)
    d = None
    e["new"] = a
    return a, b, c, d, e, sorted(locals())
print(f(1), f(1, 2, 3, d=4, z=5))
def g(x):
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(g(1))
def h(x):
    def get(): return x
    x = "rebound"
    return get()
print(h("original"))
def k(x, f=lambda: x_global):
    return f()
x_global = "from the global"
print(k("parameter"))
def m(print_=print, *, sep="-"):
    print_("a", "b", sep=sep)
m()
m(sep="+")
def n(self, cls, type, id, list): return self, cls, type, id, list
print(n(1, 2, 3, 4, list=5), n(id=1, self=2, cls=3, type=4, list=5))
def swap(a, b): a, b = b, a; return a, b
print(swap(1, 2))
def loops(i):
    for i in range(i): pass
    return i
print(loops(4), [loops(i) for i in (1, 2)])
def nested(x):
    def inner(x):
        x += 1
        return x
    return inner(x), x
print(nested(5))
