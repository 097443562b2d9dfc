# weakref.ref: calls, death, callbacks.
import weakref
class C:
    def __init__(self, n): self.n = n
c = C("c")
r = weakref.ref(c)
print(r() is c, r().n, r is weakref.ref(c), weakref.getweakrefcount(c), r == weakref.ref(c), hash(r) == hash(c))
del c
print(r(), weakref.getweakrefcount(C("x")))
d = C("d")
log = []
r1 = weakref.ref(d, lambda ref: log.append(("first", ref() is None)))
r2 = weakref.ref(d, lambda ref: log.append("second"))
r3 = weakref.ref(d, lambda ref: log.append("dropped"))
del r3
print(weakref.getweakrefcount(d), r1 is r2)
del d
print(log, r1() is None)
for x in (5, "s", None, [], {}, (1,), object(), 2.5):
    try:
        weakref.ref(x)
        print(type(x).__name__, "fine")
    except TypeError as e:
        print(e)
def f(): pass
print(weakref.ref(f)() is f, weakref.ref(C)() is C, weakref.ref({1})() is None, weakref.ref(type("T", (set,), {})()) is not None)
class Slots: __slots__ = ()
try:
    weakref.ref(Slots())
except TypeError as e:
    print(e)
class WSlots: __slots__ = ("__weakref__",)
w = WSlots()
print(weakref.ref(w)() is w)
