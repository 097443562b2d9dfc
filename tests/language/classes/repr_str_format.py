# __repr__, __str__, __format__, __bytes__ and their fallbacks.
class Neither: pass
class OnlyRepr:
    def __repr__(self): return "R"
class OnlyStr:
    def __str__(self): return "S"
class Both:
    def __repr__(self): return "Both.repr"
    def __str__(self): return "Both.str"
    def __format__(self, spec): return f"Both.format({spec})"
    def __bytes__(self): return b"Both.bytes"
print(repr(Neither()).startswith("<__main__.Neither object at 0x"), str(OnlyRepr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"), str(OnlyStr()))
b = Both()
print(b, [b], (b,), {b: b}, f"{b} {b!r} {b!s} {b:spec}", "%s %r" % (b, b), "{} {!r} {:x}".format(b, b, b), bytes(b), format(b), format(b, "y"), ascii(b), str(b), repr(b))
class Inner:
    class Nested:
        def method(self): pass
print(repr(Inner.Nested).split(" at")[0], repr(Inner.Nested()).split(" at")[0], repr(Inner.Nested.method).split(" at")[0], repr(Inner.Nested().method).split(" at")[0])
print(repr(len), repr(int), repr(print), repr([].append).split(" at")[0], repr(None), repr(...), repr(NotImplemented), repr(type), repr(object), repr(staticmethod(len)), repr(str.join))
try:
    f"{Neither():>10}"
except TypeError as e:
    print(e)
print(object.__str__(b), object.__repr__(b).startswith("<__main__.Both object at"), object.__format__(b, ""))
