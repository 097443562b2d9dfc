# Calls that do not parse.
for source in ("f(a=1, 2)", "f(**k, *a)", "f(**k, 1)", "f(a=1, a=2)", "f(1=2)", "f(a.b=1)", "f(True=1)", "f(a+b=1)", "f(*)", "f(**)", "f(a for a in b, c)", "f(c, a for a in b)", "f(a=)", "f(, a)", "f(a,, b)", "f(a b)", "f((a)=1)", "f(lambda x: 1 = 2)", "f(x for x in y for z)", "f(*a=1)", "f(None=1)", "f(a=1, *b)", "f(a=1, **b, c=2)", "f(**a, b=1)", "f(a := 1)", "f(a if b)", "f(print x)", "f('a'=1)"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
