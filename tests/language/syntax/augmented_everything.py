# Every augmented operator on every kind of target.
class M:
    def __init__(self, v): self.v = v
    def __matmul__(self, o): return M((self.v, o))
    def __repr__(self): return f"M{self.v}"
n = 7
ops = ["+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="]
class O: pass
for op in ops:
    ns = {"x": n, "l": [n], "d": {"k": n}, "o": O()}
    ns["o"].a = n
    exec(f"x {op} 2\nl[0] {op} 2\nd['k'] {op} 2\no.a {op} 2", ns)
    print(op, ns["x"], ns["l"], ns["d"], ns["o"].a)
m = M(1)
m @= 2
print(m)
def f():
    x = 1
    x += 1; x <<= 3; x |= 1
    def g():
        nonlocal x
        x *= 2
    g()
    return x
print(f())
total = 0
for i in range(5): total += i
print(total)
(n) += 1
s = "a"; s *= 3; s += "b"; s %= () if "%" not in s else 1
print(n, s)
for source in ("x = y += 1", "x += y += 1", "x += yield", "f(x += 1)", "x +=", "1 += x", "x + = 1", "(x += 1)", "x ?= 1", "x &&= 1", "x ++= 1", "x, += 1"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
