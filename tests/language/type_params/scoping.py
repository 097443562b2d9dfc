# Scopes of type parameters.
T = "module T"
class Outer[T]:
    x = T
    def m(self): return T
    def n[T](self): return T
    class Inner[U]:
        pair = lambda self: (T, U)
print(Outer.x is Outer.__type_params__[0], Outer().m() is Outer.x, Outer().n() is Outer.x, T)
print(Outer.Inner().pair()[0] is Outer.x, Outer.Inner().pair()[1].__name__)
def f[T](x: T = T, *, y: T = 5):
    def g(): return T
    return g()
print(f() is f.__type_params__[0], f.__defaults__, f.__annotations__["x"] is f.__type_params__[0])
def deco(fn):
    print("deco sees", T)
    return fn
@deco
def g[T](): return T
class D[T: int](list): 
    y: T
print(D.__annotations__, D.__type_params__[0].__bound__)
def closure():
    local = 5
    class K[T]:
        v = local
        def get(self): return local, T.__name__
    return K
print(closure().v, closure()().get(), f.__qualname__, Outer.n.__qualname__, closure().__qualname__)
