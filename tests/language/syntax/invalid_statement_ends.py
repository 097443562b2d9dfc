# Statements cut short.
sources = [
    'lambda',
    'del',
    'assert',
    'raise x y',
    'global',
    'global x, ',
    'nonlocal 1',
    'pass x',
    'with x as: pass',
    'try:\n pass',
    'async x',
    'await',
    '@x',
    '\\',
    'x \\ y',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
