# Every arithmetic operator overload.
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"V({self.n})"
names = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@"}
for name, sign in names.items():
    def op(self, other, *rest, sign=sign): return f"{self} {sign} {other}"
    def rop(self, other, *rest, sign=sign): return f"{other} r{sign} {self}"
    def iop(self, other, sign=sign):
        self.n = f"{self.n}{sign}={other}"
        return self
    setattr(V, f"__{name}__", op)
    setattr(V, f"__r{name}__", rop)
    setattr(V, f"__i{name}__", iop)
for name, sign in names.items():
    x, y = V(1), V(2)
    ns = {"x": x, "y": y}
    print(eval(f"x {sign} 5", ns), "|", eval(f"5 {sign} x", ns), "|", eval(f"x {sign} y", ns), end=" | ")
    exec(f"x {sign}= 7", ns)
    print(ns["x"], ns["x"] is x)
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __round__(self, n="none"): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, e, m="no mod"): return ("pow", e, m)
    def __complex__(self): return 1j
    def __float__(self): return 2.5
    def __int__(self): return 7
    def __index__(self): return 3
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
u = U()
import math
print(-u, +u, ~u, abs(u), round(u), round(u, 2), divmod(u, 1), divmod(1, u), u ** 2, pow(u, 2, 3), complex(u), float(u), int(u), hex(u), math.trunc(u), math.floor(u), math.ceil(u))
