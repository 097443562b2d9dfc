# Functions as descriptors; method caching and rebinding.
class C:
    def m(self): return "m"
print(C.__dict__["m"].__get__(None, C) is C.m, type(C().m).__name__, C().m.__func__ is C.m)
class Deco:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner):
        if obj is None:
            return self
        return lambda *a: (obj.name, self.f(obj, *a))
class D:
    name = "d"
    @Deco
    def wrapped(self, x): return x * 2
print(D().wrapped(5), type(D.wrapped).__name__)
class CallableNoDescriptor:
    def __call__(self, *a): return a
class E:
    plain = CallableNoDescriptor()
    builtin = len
    fn = lambda self: "bound"
    cls = int
print(E().plain(1), E().builtin([1, 2]), E().fn(), E().cls("5"))
class LazyProperty:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, obj, owner):
        if obj is None:
            return self
        print("computing")
        value = obj.__dict__[self.n] = self.f(obj)
        return value
class L:
    @LazyProperty
    def v(self): return 42
l = L()
print(l.v, l.v, vars(l))
C.m = lambda self: "patched"
c = C()
print(c.m())
c.m = lambda: "instance"
print(c.m(), C().m())
def later(self): return "later"
C.m = later
del c.m
print(c.m())
