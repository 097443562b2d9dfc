# sys.getrefcount on simple cases.
import sys
class C: pass
x = C()
base = sys.getrefcount(x)
print(base)
y = x
print(sys.getrefcount(x) - base)
l = [x, x]
print(sys.getrefcount(x) - base)
d = {"k": x}
t = (x,)
print(sys.getrefcount(x) - base)
del y, l
print(sys.getrefcount(x) - base)
d.clear()
t = None
print(sys.getrefcount(x) - base)
def f(a):
    return sys.getrefcount(a)
print(f(x) - base)
def g(): return lambda: x
print(sys.getrefcount(x) - base)
x.self = x
print(sys.getrefcount(x) - base)
del x.self
m = x.__repr__
print(sys.getrefcount(x) - base)
del m
it = iter([x])
print(sys.getrefcount(x) - base)
del it
print(sys.getrefcount(x) - base, sys.getrefcount(C()))
