# ref, proxy and what they count.
import weakref


class C:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return "hello " + self.name

    def __len__(self):
        return 3

    def __call__(self, x):
        return x * 2


def gone(r):
    print("gone", r() is None)


c = C("one")
r = weakref.ref(c, gone)
plain = weakref.ref(c)
print(r() is c, plain is weakref.ref(c), r == plain, hash(r) == hash(c), weakref.getweakrefcount(c))
p = weakref.proxy(c)
print(p.name, p.hello(), len(p), p(4), type(p) is weakref.CallableProxyType, isinstance(p, C))
p.name = "changed"
print(c.name, len(weakref.getweakrefs(c)), type(r) is weakref.ReferenceType)
del c
print(r(), plain() is None, weakref.getweakrefcount(5))
try:
    p.name
except ReferenceError as e:
    print(e)
for bad in (5, "s", (1,), None, [1], {}):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)


class Plain:
    pass


o = Plain()
print(type(weakref.proxy(o)) is weakref.ProxyType, weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))


class Slots:
    __slots__ = ()


class WithSlot:
    __slots__ = ("__weakref__",)


try:
    weakref.ref(Slots())
except TypeError as e:
    print(e)
print(weakref.ref(WithSlot())())
for kind in (set("a"), frozenset("a"), len, print, C, weakref):
    print(type(kind).__name__, weakref.ref(kind)() is kind)


class Sub(weakref.ref):
    tag = "own"


print(Sub(o)().__class__.__name__, Sub(o).tag, Sub(o) == weakref.ref(o))
