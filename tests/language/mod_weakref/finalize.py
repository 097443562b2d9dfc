# finalize: calls when an object goes, or at exit.
import weakref


class C:
    def __del__(self):
        print("del")


c = C()
f = weakref.finalize(c, print, "finalized", end="!\n")
print(f.alive, f.atexit, f.peek()[1] is print, f.peek()[2], f.peek()[3])
del c
print(f.alive, f.peek(), f(), repr(f).endswith("dead>"))
d = C()
g = weakref.finalize(d, lambda a, b: a + b, 1, b=2)
print(g(), g(), g.alive)
h = weakref.finalize(d, print, "never")
obj, func, args, kwargs = h.detach()
print(obj is d, args, kwargs, h.alive, h.detach())
i = weakref.finalize(d, print, "no exit call")
i.atexit = False
print(i.atexit)
weakref.finalize(d, print, "first made, last called")
weakref.finalize(d, print, "last made, first called")


def broken():
    print("runs at exit")


j = weakref.finalize(d, broken)
print("for 'C'" in repr(j))
for attempt in (lambda: weakref.finalize(), lambda: weakref.finalize(d), lambda: weakref.finalize(5, print)):
    try:
        attempt()
    except TypeError as e:
        print("TypeError", "weak reference" in str(e))
import sys
sys.stdout.flush()
