# Keyword-only parameters after * or *args.
def f(a, *, b, c=3): return a, b, c
def g(*args, sep="-", end="!"): return sep.join(map(str, args)) + end
def h(*, only): return only
def k(a, b=2, *rest, c, d=4, **kw): return a, b, rest, c, d, kw
print(f(1, b=2), f(b=2, a=1, c=4), g(1, 2), g(1, 2, sep="+"), g(end="?"), h(only=5), k(1, c=3), k(1, 2, 3, 4, c=5, d=6, e=7))
print(k.__code__.co_argcount, k.__code__.co_kwonlyargcount, k.__code__.co_posonlyargcount, k.__code__.co_varnames, k.__code__.co_flags & 12)
for code in ("f(1, 2)", "f(1)", "h(1)", "k(1)", "f(1, 2, b=3)", "h()", "h(only=1, other=2)"):
    try:
        eval(code)
    except TypeError as e:
        print(code, "->", e)
for source in ("def f(*): pass", "def f(*, **k): pass", "def f(a, *, ): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(a=1, b): pass", "def f(*, a=1, b): pass", "def f(*a=1): pass", "lambda *: 1", "def f(**k, **m): pass", "def f(*a, b=1, c): pass", "def f((a, b)): pass", "def f(**k=1): pass", "def f(1): pass", "def f(a.b): pass"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
