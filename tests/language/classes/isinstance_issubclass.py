# isinstance and issubclass with tuples, unions and hooks.
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(B(), (int, A)), isinstance(1, (str, (float, int))), isinstance(True, int), isinstance(1, int | str), isinstance(None, int | None), isinstance("x", ()), issubclass(B, A), issubclass(B, (int, A)), issubclass(bool, int | str), issubclass(A, A), issubclass(A, object), isinstance(A, type), issubclass(type, object))
class Meta(type):
    def __instancecheck__(cls, x):
        print("instancecheck", cls.__name__)
        return x == 5
    def __subclasscheck__(cls, c):
        print("subclasscheck", cls.__name__)
        return c is int
class H(metaclass=Meta): pass
print(isinstance(5, H), isinstance(6, H), isinstance(H(), H), issubclass(int, H), issubclass(str, H), isinstance(5, (str, H)))
class Liar:
    @property
    def __class__(self): return int
print(isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()) is Liar)
class Fake:
    __bases__ = (A,)
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, "int"), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(1, [int]), lambda: isinstance(1, (int, 5)), lambda: isinstance("s", (int, 5)), lambda: issubclass(A(), A), lambda: isinstance(1, list[int] | int)):
    try:
        print(f())
    except TypeError as e:
        print(e)
