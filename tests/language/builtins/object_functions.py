# id, hash, type, isinstance, callable, repr, ascii, format, getattr family, vars, dir.
class C:
    def __repr__(self): return "Cé"
    def __hash__(self): return 7
c = C()
print(repr(c), ascii(c), str(c), format(c), hash(c), type(c) is C, callable(c), callable(C), callable(len), id(c) == id(c), isinstance(id(c), int), ascii("é日\n"), ascii([1, "ü"]))
c.x = 1
print(vars(c), getattr(c, "x"), getattr(c, "y", 2), hasattr(c, "x"), setattr(c, "z", 3), c.z, delattr(c, "z"), hasattr(c, "z"), "x" in dir(c))
print(type(1), type(type), type(None), type(len), type(C.__init__), type(c.__init__), type(C.__dict__), type([].append), type(str.upper), type(lambda: 0), type(x for x in ()), type(NotImplemented), type(...), type(type.__dict__["__mro__"]), type(int.real))
print(object.__name__, type(object()).__name__, object() == object(), hash(object()) is not None, bool(object()))
o = object()
for f in (lambda: o.x, lambda: setattr(o, "x", 1), lambda: vars(o), lambda: object(1), lambda: object().__init__(1), lambda: o(), lambda: o[0], lambda: o + o, lambda: hash([])):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(o.__eq__(o), o.__eq__(1), o.__ne__(1), o.__lt__(o), o.__class__)
