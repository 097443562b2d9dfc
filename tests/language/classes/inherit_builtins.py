# Subclasses of several built-in types.
class L(list):
    def __getitem__(self, i):
        r = super().__getitem__(i)
        return L(r) if isinstance(i, slice) else r
    def first(self): return self[0]
class D(dict):
    def __getattr__(self, n):
        try:
            return self[n]
        except KeyError:
            raise AttributeError(n) from None
class S(str):
    def shout(self): return S(self.upper() + "!")
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    x = property(lambda self: self[0])
class F(float):
    def __add__(self, o): return F(float(self) + o)
class I(int): pass
class E(Exception):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
print(L([1, 2, 3])[1:].first(), type(L([1])[:]).__name__, D(a=1).a, hasattr(D(), "q"), S("hi").shout().shout(), T(1, 2).x, T(1, 2), F(1) + 2, type(F(1) + 2).__name__, type(I(1) + I(2)).__name__, I("7"), I.from_bytes(b"\1"), type(I.from_bytes(b"\1")).__name__)
try:
    raise E(5)
except E as e:
    print(e, e.code, e.args)
