# Special methods are looked up on the type, not on the instance.
class C:
    def __len__(self): return 1
    def __getattribute__(self, name):
        print("getattribute", name)
        return object.__getattribute__(self, name)
c = C()
c.__len__ = lambda: 5
print(len(c), c.__len__())
class Meta(type):
    def __repr__(cls): return "meta repr"
    def __eq__(cls, o): return True
    __hash__ = type.__hash__
class D(metaclass=Meta):
    def __repr__(self): return "D repr"
print(D, D(), D == 5, D() == 5, str(D))
class E: pass
e = E()
e.__str__ = lambda: "no"
e.__iter__ = lambda: iter([])
e.__enter__ = e.__exit__ = lambda *a: None
print(str(e) == "no")
for f in (lambda: iter(e), lambda: e + 1, lambda: exec("with e: pass")):
    try:
        f()
    except TypeError as x:
        print(x)
class G:
    def __getattr__(self, n): return lambda *a: 42
g = G()
print(g.anything(), g.__len__())
try:
    len(g)
except TypeError as x:
    print(x)
E.__len__ = lambda self: 7
print(len(e))
del E.__len__
try:
    len(e)
except TypeError as x:
    print(x)
