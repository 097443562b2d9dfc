# Overriding properties and half of a property.
class Base:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
class ReadOnly(Base):
    @property
    def v(self): return ("read only", self._v)
class NewSetter(Base):
    @Base.v.setter
    def v(self, x): self._v = x * 2
class Plain(Base):
    v = "plain attribute"
class ViaSuper(Base):
    @property
    def v(self): return super().v + 1000
    @v.setter
    def v(self, x): Base.v.fset(self, x + 1)
r, n, p, s = ReadOnly(), NewSetter(), Plain(), ViaSuper()
print(r.v)
try:
    r.v = 5
except AttributeError as e:
    print(e)
n.v = 5
s.v = 5
p.v = "set"
print(n.v, s.v, p.v, Plain.v, vars(p))
class Cached:
    calls = 0
    @property
    def heavy(self):
        if not hasattr(self, "_heavy"):
            Cached.calls += 1
            self._heavy = sum(range(100))
        return self._heavy
c = Cached()
print(c.heavy, c.heavy, Cached.calls, isinstance(Cached.heavy, property))
