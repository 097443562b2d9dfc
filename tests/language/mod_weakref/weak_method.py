# WeakMethod lives as long as object and function.
import weakref


class C:
    def method(self, x=1):
        return "called", x

    other = lambda self: 2


c = C()
print(weakref.ref(c.method)())
m = weakref.WeakMethod(c.method, lambda r: print("dead", r() is None))
print(m()(), m()(5), m == weakref.WeakMethod(c.method), m == weakref.WeakMethod(c.other), m != 5)
print(hash(m) == hash(weakref.WeakMethod(c.method)), m().__self__ is c)
n = weakref.WeakMethod(c.other)
del c
print(m(), n(), m == n, m == m)
d = C()
d_method = weakref.WeakMethod(d.method)
del C.method
print(d_method())
for bad in (5, len, lambda: 0):
    try:
        weakref.WeakMethod(bad)
    except TypeError as e:
        print(e)
