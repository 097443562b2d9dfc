# Cycles wait for gc.collect(), which counts what it frees.
import gc, weakref
gc.disable()
gc.collect()
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = N("self loop")
a.me = a
r = weakref.ref(a)
del a
print("still there", r() is not None)
gc.collect()
print("collected", r() is None)
x, y = N("x"), N("y")
x.other, y.other = y, x
wx = weakref.ref(x, lambda _: print("weakref callback"))
del x, y
gc.collect()
print(wx())
l = []
l.append(l)
del l
d = {}
d["d"] = d
del d
print(gc.collect() >= 2)
def f():
    def g(): return g
f()
print(gc.collect() > 0, gc.garbage, gc.isenabled())
gc.enable()
print(gc.isenabled(), len(gc.get_threshold()), len(gc.get_count()))
