# Positional-only parameters before /.
def f(a, b, /): return a, b
def g(a, /, b, *, c): return a, b, c
def h(a=1, /, **kw): return a, kw
def k(x, y=2, /, z=3, *, w=4): return x, y, z, w
print(f(1, 2), g(1, 2, c=3), g(1, b=2, c=3), h(), h(5), h(a=6), h(1, a=2), k(1), k(1, 5, 6, w=7), k(1, z=9))
print(k.__code__.co_posonlyargcount, k.__code__.co_argcount, (lambda a, /: a)(3), (lambda a=2, /, b=3: a + b)(b=10))
for code in ("f(a=1, b=2)", "f(1, b=2)", "g(a=1, b=2, c=3)", "k(1, y=2)", "f(1)", "f()", "k()"):
    try:
        eval(code)
    except TypeError as e:
        print(code, "->", e)
for source in ("def f(/): pass", "def f(/, a): pass", "def f(a, /, b, /): pass", "def f(*a, /): pass", "def f(*, a, /): pass", "def f(a, / , ): pass", "def f(a=1, /, b): pass", "lambda /: 0", "def f(a, *, /, b): pass"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
