# X | Y on types.
u = int | str
print(u, type(u).__name__, u.__args__, int | None, None | int, int | str | int, (int | str) | float, int | list[int], str | int == u, hash(str | int) == hash(u))
print(isinstance(5, u), isinstance(2.5, u), issubclass(bool, u), isinstance(None, int | None), isinstance([], list | tuple))
print(int | int is int, int | bool, type | None, u.__parameters__)
for code in ("int | 5", "5 | int", "int | 'str'", "None | None", "isinstance(1, int | list[int])", "u()", "u[int]", "int & str", "u < u"):
    try:
        print(code, "=", eval(code))
    except TypeError as e:
        print(code, "->", e)
class C: pass
print(C | int, isinstance(C(), C | int), (C | None).__args__)
class Meta(type):
    def __or__(cls, o): return "meta or"
class D(metaclass=Meta): pass
print(D | int, int | D)
def f(x: int | None = None) -> str | None: pass
print(f.__annotations__)
