# super() with class methods, static calls and properties that set.
class A:
    registry = []
    @classmethod
    def create(cls, *a):
        cls.registry.append(cls.__name__)
        return cls(*a)
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
class B(A):
    @classmethod
    def create(cls, *a):
        obj = super().create(*a)
        obj.extra = "from B.create"
        return obj
    @property
    def v(self): return super().v * 2
    @v.setter
    def v(self, x): super(B, type(self)).v.fset(self, x + 1)
b = B.create()
b.v = 10
print(b.v, b._v, b.extra, A.registry)
class C(B):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.hooked = True
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, v)
    def __delattr__(self, n): super().__delattr__(n)
    def __repr__(self): return super().__repr__().split(" at ")[0]
class D(C): pass
d = D.create()
d.q = 1
del d.q
print(d, d == d, d == 1, hash(d) == hash(d), D.hooked, hasattr(C, "hooked"), hasattr(d, "q"))
try:
    super(D, d).v = 5
except AttributeError as e:
    print(e)
