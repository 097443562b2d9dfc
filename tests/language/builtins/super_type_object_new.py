# object.__new__, object.__init__, type.__call__ and their argument checks.
class A: pass
class B:
    def __init__(self, x): self.x = x
class C:
    def __new__(cls, x): return super().__new__(cls)
class D:
    def __new__(cls, x):
        self = super().__new__(cls)
        return self
    def __init__(self, x): pass
print(B(1).x, type(C(1)).__name__, type(D(1)).__name__)
for f in (lambda: A(1), lambda: object.__new__(A, 1), lambda: A().__init__(1), lambda: B.__new__(B, 1, 2), lambda: object.__init__(A(), 1), lambda: object.__init__(B(1), 1), lambda: super(D, D(1)).__init__(1), lambda: type.__call__(A, 1), lambda: object.__new__(D, 1), lambda: type.__new__(type), lambda: type.__new__(int, "x", (), {}), lambda: object.__setattr__(A, "x", 1), lambda: object.__setattr__(5, "x", 1), lambda: type.__setattr__(A, "ok", 1), lambda: object.__getattribute__(A(), "nope"), lambda: object.__getattribute__(A(), 5), lambda: type.__repr__(5), lambda: object.__reduce__(A())[0].__name__):
    try:
        r = f()
        print(type(r).__name__)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(A.ok)
