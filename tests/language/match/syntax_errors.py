# Malformed match statements.
for source in ("match x:\n pass", "match x:\n case 1:\n pass", "match x: case 1: pass", "match x:\n case 1 pass", "match:\n case 1: pass", "match x\n case 1: pass", "match x:\n case: pass", "match x:\n  case 1: pass\n case 2: pass", "match x:\n case [1, 2: pass", "match x:\n", "case 1: pass", "match x:\n x = 1\n case 1: pass", "match x:\n case 1: pass\n else: pass", "match x:\n case 1, 2: return", "match x:\n case {1, 2}: pass", "match x:\n case x := 1: pass", "match x:\n case a if: pass", "match x:\n case None as None: pass", "match *x:\n case 1: pass", "match x:\n case [x for x in y]: pass", "match x:\n case ...: pass", "match x:\n case not 1: pass"):
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
