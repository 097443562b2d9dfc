# Annotations at module and class level, with conditions and future import.
a: int
b: str = "b"
if b:
    c: float = 1.5
for d in range(1):
    e: list[int] = []
print(__annotations__)
class C:
    x: int = 1
    y: "forward"
    if False:
        z: bytes
    def f(self):
        self.attr: int = 5
        (local): int = 6
        return self.attr
    __private: int = 3
print(C.__annotations__, C().f(), C._C__private)
class D(C): pass
class E(C):
    own: str
print(D.__annotations__ if "__annotations__" in D.__dict__ else "none of its own", E.__annotations__)
for source in ("x: int: str", "x: = 5", "(a, b): int", "[a]: int", "f(): int", "1: int", "x, y: int", "x: int = y: int", "a.b: int = 1", "a[0]: str", "def f(x: int = 1: 2): pass", "x: yield", "x: (y := 1)", "*x: int = 5", "def f(): x: (yield)", "lambda x: int: 5", "x += y: int", "x: int += 1"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
