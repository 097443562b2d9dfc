# Statements that do not parse: the words and the line.
sources = [
    'x = ',
    'x = 1 +',
    "print 'x'",
    'print x',
    "exec 'x'",
    'if x = 1: pass',
    'if x: pass else: pass',
    'if x\n  pass',
    'while x\n pass',
    'for x in y\n pass',
    'def f()\n pass',
    'class C\n pass',
    'def f: pass',
    'def f(x: pass',
    'def (x): pass',
    'class: pass',
    'for in x: pass',
    'for x y: pass',
    'for x in: pass',
    'while: pass',
    'if: pass',
    'else: pass',
    'elif x: pass',
    'import',
    'from x import',
    'from import x',
    'import x from y',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
