# __getattr__, __getattribute__, __setattr__, __delattr__.
class A:
    x = 1
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name} here")
a = A()
a.y = 2
print(a.x, a.y, a.dyn_foo, hasattr(a, "nope"), getattr(a, "nope", "default"), getattr(a, "dyn_q"))
try:
    a.nope
except AttributeError as e:
    print(e, e.name, e.obj is a)
class B:
    def __getattribute__(self, name):
        print("get", name)
        return object.__getattribute__(self, name)
    def m(self): return "m"
b = B()
b.v = 5
print(b.v, b.m())
class C:
    def __setattr__(self, name, v):
        print("set", name, v)
        object.__setattr__(self, name, v)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
c = C()
c.x = 1
c.x += 1
setattr(c, "z", 3)
del c.x
try:
    del c.x
except AttributeError as e:
    print(e)
class D:
    def __getattribute__(self, name): raise AttributeError(name)
    def __getattr__(self, name): return f"fallback for {name}"
print(D().anything, D().__class__, type(D()).__name__)
class Readonly:
    def __setattr__(self, n, v): raise AttributeError(f"cannot set {n}")
try:
    Readonly().x = 1
except AttributeError as e:
    print(e)
