# __names in a class body belong to the class.
class A:
    __x = 1
    def __init__(self):
        self.__y = 2
        self.__z__ = 3
        self._w = 4
    def get(self):
        __local = 5
        return self.__x, self.__y, __local
    def __m(self):
        return "mangled method"
    def call(self, __arg=6):
        return self.__m(), __arg
class B(A):
    __x = 10
    def get_b(self):
        return self.__x
a, b = A(), B()
print(a.get(), b.get(), b.get_b(), a.call(), sorted(vars(a)), A.call.__code__.co_varnames)
print(a._A__x, b._B__x, b._A__x, [n for n in vars(A) if "__m" in n and n != "__module__"])
for code in ("a.__x", "b.__y"):
    try:
        eval(code)
    except AttributeError as e:
        print(e)
class _Under:
    __v = 7
print(_Under._Under__v)
class __:
    __k = 1
print(__._____k if hasattr(__, "_____k") else sorted(n for n in vars(__) if n.endswith("k")))
