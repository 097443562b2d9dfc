# __init__ through a hierarchy, with and without super calls.
class A:
    def __init__(self):
        print("A.__init__")
        self.a = 1
class B(A):
    def __init__(self):
        print("B.__init__ without super")
        self.b = 2
class C(A):
    def __init__(self):
        super().__init__()
        print("C.__init__")
        self.c = 3
class D(A): pass
for cls in (A, B, C, D):
    x = cls()
    print(cls.__name__, vars(x), hasattr(x, "a"))
class E:
    def __init__(self): self.setup()
    def setup(self): self.kind = "base"
class F(E):
    def setup(self): self.kind = "derived"
print(E().kind, F().kind)
class G:
    def __init__(self, *, strict=False, **rest): self.strict, self.rest = strict, rest
print(vars(G(strict=True, x=1)), vars(G()))
g = G()
g.__init__(strict=1)
print(g.strict)
