# Star expressions in index, return, yield, assignment, for, del and displays.
class G:
    def __getitem__(self, k): return k
g = G()
a = [1, 2]
print(g[*a], g[*a, 3], g[0, *a], g[*a, *a], g[1:2, *a], g[*()], g[(*a, 4)])
def r(): return *a, 3
def y():
    yield *a, 4
    x = yield *a,
    print(x)
it = y()
print(r(), next(it), next(it))
b = *a, 5
c = *a,
*d, e = a
f, *_ = b
print(b, c, d, e, f)
for x in *a, *b: print(x, end=" ")
print()
for i, *j in [(1, 2, 3), "ab"]: print(i, j)
print([*a, *[*a]], {*a, 3}, (*a, *"xy"), {**{"k": 1}, "m": 2}, *a)
def h(*args: *tuple[int, str]): return args
print(h(*a), h.__annotations__)
for source in ("*a", "x = *a", "print(*a for a in b)", "(*a)", "[*a for a in b]", "del *a", "*a + 1", "f(**a, *b)", "x = (*a)", "return *a", "lambda *a: *a", "a[*]", "*a, *b = c", "for *a in b: pass", "{*a: 1}", "{**a for a in b}", "if *a: pass", "a = **b", "print(**a)", "*x = y", "(*x, y) = z", "x = *a if b else c", "yield *a", "with a as *b: pass", "a[b:*c]", "assert *a"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e_:
        print(source, "->", e_.msg)
