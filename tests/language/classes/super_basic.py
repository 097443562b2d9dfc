# super() follows the MRO of the instance, not of the class.
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), B().f(), super(B, D()).f(), super(D, D()).f(), super(C, D()).f())
class E(A):
    @classmethod
    def make(cls): return super().__new__(cls)
    @staticmethod
    def s(): return "static"
    def attr(self): return super().__thisclass__.__name__, super().__self_class__.__name__, super().__self__ is self
    @property
    def p(self): return super().f()
class F(E):
    @classmethod
    def make(cls): return super().make()
    @property
    def p(self): return super().p + ["F"]
print(type(F.make()).__name__, F().attr(), F().p)
print(repr(super(B, D())), super(B, D).f(D()), super(B).__self__)
for f in (lambda: super(B, A()), lambda: super(5, 1), lambda: super(), lambda: super(B, D()).nope, lambda: super(B, int), lambda: super(A, D()).f()):
    try:
        print(f())
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)
