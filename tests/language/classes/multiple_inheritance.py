# Mixins, diamonds, shadowing.
class Named:
    def __init__(self, *a, name="?", **k):
        super().__init__(*a, **k)
        self.name = name
    def describe(self): return f"named {self.name}"
class Sized:
    def __init__(self, *a, size=0, **k):
        super().__init__(*a, **k)
        self.size = size
    def describe(self): return f"size {self.size}, " + super().describe()
class Both(Sized, Named): pass
b = Both(name="n", size=3)
print(b.describe(), vars(b))
class Comparable:
    def __lt__(self, o): return self.key() < o.key()
    def __eq__(self, o): return self.key() == o.key()
    def __hash__(self): return hash(self.key())
class Printable:
    def __repr__(self): return f"{type(self).__name__}({self.key()!r})"
class Item(Comparable, Printable):
    def __init__(self, k): self.k = k
    def key(self): return self.k
print(sorted([Item(3), Item(1)]), Item(1) == Item(1), len({Item(1), Item(1), Item(2)}))
class L(list):
    pass
class LM(Printable, L):
    def key(self): return list(self)
print(LM([1, 2]), LM([1]).__class__.__mro__[2].__name__)
class X:
    attr = "X"
class Y:
    attr = "Y"
class Z(X, Y): pass
z = Z()
print(z.attr)
del X.attr
print(z.attr)
z.attr = "z"
print(z.attr, Z.attr)
try:
    class DictErr(Exception, dict): pass
except TypeError as e:
    print(e)
