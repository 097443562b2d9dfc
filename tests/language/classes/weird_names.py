# Attributes with odd names, unicode names, keywords through setattr.
class C: pass
c = C()
setattr(c, "class", 1)
setattr(c, "", 2)
setattr(c, "a b", 3)
c.é = 4
c.ñandú = 5
setattr(c, "e\u0301", 6)
print(getattr(c, "class"), getattr(c, ""), getattr(c, "a b"), c.é, c.ñandú, vars(c))
c.__x = 1
c.__y__ = 2
print(c.__x, c.__y__, "__x" in vars(c))
class D:
    def set(self): self.__x = 5
d = D()
d.set()
print(vars(d))
class ΑΒΓ:
    λ = lambda self: "greek"
print(ΑΒΓ().λ(), ΑΒΓ.__name__, ΑΒΓ)
_ = 5
__ = 6
print(_, __, _ + __)
class _Private: pass
print(_Private.__name__, type("ﬁ", (), {}).__name__, (ﬁ := 3), "fi" in globals())
