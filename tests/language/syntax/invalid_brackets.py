# Brackets that do not match, and what is missing between items.
sources = [
    '(1, 2',
    '[1, 2',
    '{1: 2',
    '(1, 2]',
    '[1)',
    '1)',
    ']',
    '}',
    'f(1',
    'f(1 2)',
    '[1 2]',
    '{1 2}',
    '{1: 2 3: 4}',
    '{1: 2, 3}',
    '{1, 2: 3}',
    '{1:}',
    '{:1}',
    '{1: *x}',
    '{**x: 1}',
    'x[',
    'x[]',
    'x.',
    'x..y',
    '.x',
    'x.1',
    '1.x',
    'f(a for a in b, c)',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
