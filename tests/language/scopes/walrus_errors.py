# Where := may not stand.
for source in ("x := 1", "(x.a := 1)", "(x[0] := 1)", "((a, b) := 1)", "[i := 0 for i in [1]]", "[(j := 0) for i in (j := [1])]", "f(a=x := 1)", "lambda: x := 1", "(x := 1) = 2", "class C: [(y := 1) for z in [1]]", "[x for x in (y := [1])]", "def f(a = b := 1): pass", "{x := 1: 2}", "(lambda x := 1: x)", "(1 := x)", "del (x := 1)", "with (x := 1) as (y := 2): pass", "[[(i := 1) for j in [1]] for i in [1]]", "(None := 1)", "(yield := 1)"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
