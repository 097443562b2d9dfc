# type X = ...: lazy aliases.
type Number = int | float
type Tree[T] = T | list[Tree[T]]
type Lazy = undefined_later
print(Number, type(Number).__name__, Number.__value__, Number.__name__, Number.__type_params__, Number.__module__)
print(Tree, Tree.__type_params__, Tree[int], Tree[int].__args__, Tree[int].__origin__ is Tree)
try:
    Lazy.__value__
except NameError as e:
    print(e)
undefined_later = str
print(Lazy.__value__, Lazy.__value__ is Lazy.__value__)
try:
    isinstance(1, Number)
except TypeError as e:
    print(e)
print(Number | None, Number == Number, repr(Number))
def f():
    type Local = list[int]
    return Local
print(f(), f().__value__)
class C:
    type Inner = int
    x: Inner = 5
print(C.Inner, C.__annotations__)
for code in ("Number()", "Number.__value__ = 5", "Number[int]", "Number.nope"):
    try:
        exec(code)
    except (TypeError, AttributeError) as e:
        print(code, "->", type(e).__name__, e)
