# Choosing and refusing metaclasses.
class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(e)
class D(A, B, metaclass=M3): pass
print(type(D).__name__)
class E(A, metaclass=type): pass
print(type(E).__name__)
class F(metaclass=lambda name, bases, ns, **kw: (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)):
    x = 1
print(F)
class G(metaclass=lambda *a, **k: 5, extra=1): pass
print(G)
for code in ("class H(metaclass=5): pass", "class H(x=1): pass", "class H(metaclass=type, y=1): pass", "class H(metaclass=int): pass", "class H(A, metaclass=M2): pass", "class H(1): pass", "class H('x'): pass", "class H(*[A, B]): pass"):
    try:
        exec(code)
        print(code, "fine")
    except TypeError as e:
        print(code, "->", e)
kw = {"metaclass": M1}
class K(*[A], **kw): pass
print(type(K).__name__, K.__bases__)
class Prep(type):
    @classmethod
    def __prepare__(mcs, *a): return 5
try:
    class L(metaclass=Prep): pass
except TypeError as e:
    print(e)
