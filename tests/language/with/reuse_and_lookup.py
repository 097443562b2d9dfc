# __enter__ and __exit__ are looked up on the type, once, before the body.
class CM:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit")
c = CM()
c.__enter__ = lambda: print("instance, never")
with c, c: print("twice")
with CM() as c:
    CM.__exit__ = lambda self, *a: print("replaced too late" if first else "replaced")
    first = True
first = False
with CM(): print("second")
class Counting:
    depth = 0
    def __enter__(self):
        self.depth += 1
        return self.depth
    def __exit__(self, *a): self.depth -= 1
k = Counting()
with k as one, k as two:
    with k as three:
        print(one, two, three, k.depth)
print(k.depth)
class Meta(type):
    def __enter__(cls): print("class entered"); return cls
    def __exit__(cls, *a): print("class left")
class AsManager(metaclass=Meta): pass
with AsManager as m: print(m is AsManager)
