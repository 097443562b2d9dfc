# Operators and operands in the wrong places.
sources = [
    'x++',
    '++',
    'x--',
    'x =+ ',
    'x ! y',
    'x <> y',
    'x && y',
    'x || y',
    '!x',
    'x ? y : z',
    'a b c',
    '1 2',
    "'a' 1",
    "x 'a'",
    'not',
    'x not y',
    'x is is y',
    'x in not y',
    'a, b c = 1',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
