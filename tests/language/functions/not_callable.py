# Calling what cannot be called.
class C: pass
for v in (1, "x", None, [], {}, (1, 2), C(), ..., True, 1.5, range(3), NotImplemented, {1}, b"", 1j, slice(1), iter([]), (x for x in ())):
    try:
        v()
    except TypeError as e:
        print(e)
try:
    C.x()
except AttributeError as e:
    print(e)
try:
    (lambda: 0)()()
except TypeError as e:
    print(e)
class D:
    __call__ = None
class E:
    def __init__(self): self.__call__ = lambda: "instance attribute"
class F:
    def __call__(self, *a, **k): return a, k
for x in (D(), E(), F()):
    try:
        print(x())
    except TypeError as e:
        print(e)
print(callable(C), callable(C()), callable(D()), callable(E()), callable(F()), callable(len), callable(lambda: 0), F()(1, x=2))
