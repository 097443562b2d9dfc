# Conditional expressions, lambdas and their mixtures.
print(1 if True else 2, (1 if 0 else 2) + 1, [1 if x else 0 for x in (0, 1)], 1 if (1 if 0 else 0) else 2, "a" if "" else "b" if "" else "c")
print((lambda x: 1 if x else 2)(0), (lambda: lambda: 3)()(), (lambda x=1 if 0 else 2: x)(), (lambda *a, **k: (a, k))(1, b=2), (lambda x: (y := x) + y)(2))
f = lambda: (yield)
print(type(f()).__name__, (lambda: [i for i in range(3)])(), (lambda x: x if x < 2 else f2(x - 1))(1) if True else None)
f2 = lambda n: 1 if n < 2 else n * f2(n - 1)
print(f2(5), [g(2) for g in (lambda x: x, lambda x: x * x)], sorted([3, 1], key=lambda v: -v), {k: (lambda k=k: k)() for k in "ab"}, (lambda: 1)() or 2, not (lambda: 0)())
print(*map(lambda x, y: x if x > y else y, [1, 5], [2, 3]), max((1, 2), key=lambda p: p if p > 1 else -p), (lambda a, /, b, *, c: (a, b, c))(1, 2, c=3), (lambda: None)())
def log(x):
    print("eval", x)
    return x
log("then") if log(1) else log("else")
log("then") if log(0) else log("else")
x = log("a") if log(1) and log(0) else log("b")
for source in ("1 if 2", "1 if 2 else", "if 1 else 2", "lambda", "lambda x", "lambda x: return", "lambda (x): x", "lambda x: y = 1", "lambda: pass", "lambda x, x: 1", "x = lambda: yield", "1 if 2 else 3 = x", "1 else 2", "a if b else pass", "lambda x: (yield x)", "lambda x=: 1", "lambda *: 1", "lambda x:", "1 if pass else 2"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
