# The function, then arguments left to right, then the call.
def n(x):
    print("eval", x)
    return x
def make():
    print("make")
    return lambda *a, **k: (a, k)
print(make()(n(1), *[n(2)], n(3), k=n(4), **{"m": n(5)}))
print(n(1) + n(2) * n(3), n([9, 8])[n(0)], [n("a"), n("b")], (n(1) < n(2)))
d = {}
d[n("key")] = n("value")
n(d)[n("x")] = n("y")
print(n(1) if n(0) else n(2), n(1) and n(0) and n(5))
class A:
    def __getattr__(self, name):
        print("getattr", name)
        return lambda x: x
A().method(n("argument"))
def f(a=n("default at def")): pass
f(n("given"))
lambda: n("never")
x, y = n(1), n(2)
