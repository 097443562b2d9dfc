# Cooperative __init__ and class cell edge cases.
class Base:
    def __init__(self, **kw):
        print("Base", kw)
class A(Base):
    def __init__(self, a, **kw):
        print("A", a)
        super().__init__(**kw)
class B(Base):
    def __init__(self, b, **kw):
        print("B", b)
        super().__init__(**kw)
class C(A, B):
    def __init__(self, **kw):
        super().__init__(**kw)
        print("C", __class__ is C)
C(a=1, b=2)
class G:
    def make(self):
        return [super().__hash__() == hash(self) for _ in range(1)][0]
    def lambdas(self):
        return (lambda: super().x)()
    def nested(self):
        def inner(): return super(G, self).__class__
        return inner() is super
    def deleted(self):
        del self
        super()
    def no_args():
        super()
print(G().make(), G().nested())
for f in (lambda: G().lambdas(), lambda: G().deleted(), lambda: G.no_args()):
    try:
        f()
    except RuntimeError as e:
        print(e)
def outside(self): return super().x
G.outside = outside
try:
    G().outside()
except RuntimeError as e:
    print(e)
class S(dict):
    def __getitem__(self, k): return super().__getitem__(k) * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
s = S()
s["x"] = 4
print(s["x"], s)
class W:
    def __setattr__(self, n, v): super().__setattr__(n, v * 10)
w = W()
w.x = 5
print(w.x)
