# C3 linearisation.
class O: pass
class A(O): pass
class B(O): pass
class C(A, B): pass
class D(B): pass
class E(C, D): pass
print([k.__name__ for k in E.__mro__], [k.__name__ for k in E.mro()])
class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
for bases in ((XY, YX), (object, X), (X, XY), (X, X), (5,), (bool,), (type(None),), (int, str), ("x",), (range,), (type(lambda: 0),), (X, None)):
    try:
        type("T", bases, {})
        print("fine", [b.__name__ for b in bases])
    except TypeError as e:
        print(e)
class M1:
    def who(self): return "M1"
class M2:
    def who(self): return "M2"
class N(M1, M2): pass
class P(M2, M1): pass
print(N().who(), P().who(), N.__base__.__name__, issubclass(E, O), E.__bases__)
N.__bases__ = (M2,)
print(N().who(), [k.__name__ for k in N.__mro__])
try:
    N.__bases__ = ()
except TypeError as e:
    print(e)
try:
    A.__bases__ = (C,)
except TypeError as e:
    print(e)
