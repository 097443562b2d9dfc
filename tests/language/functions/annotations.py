# Annotations are kept in __annotations__ and change nothing else.
def f(a: int, b: "text" = 2, *args: tuple, c: 1 + 1 = 3, **kw: dict) -> list[int]:
    x: int = 5
    y: undefined_name
    return a, b, args, c, kw, x
print(f.__annotations__)
print(f(1), f("any", c=None))
def g(): pass
print(g.__annotations__, (lambda: 0).__annotations__)
g.__annotations__["new"] = 1
print(g.__annotations__)
g.__annotations__ = {"other": 2}
print(g.__annotations__)
z: int = 7
w: str
print(__annotations__, z)
try:
    w
except NameError as e:
    print(e)
class C:
    p: int
    q: str = "q"
    def m(self, x: "C") -> None: pass
print(C.__annotations__, hasattr(C, "p"), C.q, C.m.__annotations__)
log = []
def note(v): log.append(v); return v
def h(a: note("a") = note("default"), *b: note("b")) -> note("r"): pass
(t): note("parenthesised") = 5
d = {}
d["k"]: note("subscript") = note("value")
print(log, t, d)
def local(): 
    v: note("never evaluated in a function") = 1
    return v
print(local(), log[-1], "t" in __annotations__)
