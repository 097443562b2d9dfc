# Cells, default arguments, bound methods keep objects alive.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def method(self): return self.n
def make():
    x = L("cell")
    return lambda: x
f = make()
print("closure made")
del f
print("closure gone")
def g(x=L("default")): pass
del g
print("function gone")
m = L("bound").method
print("bound method made", m())
m = None
print("bound method gone")
def gen():
    x = L("generator local")
    yield 1
    yield 2
it = gen()
next(it)
print("suspended")
it.close()
print("closed")
it = gen()
list(it)
print("exhausted")
def outer():
    x = L("outer")
    def inner(): return x
    inner()
    print("leaving outer")
outer()
print("after outer")
class C:
    held = L("class attribute")
del C
import gc
gc.collect()
print("class collected")
