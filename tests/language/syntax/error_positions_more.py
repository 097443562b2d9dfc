# More SyntaxErrors with their line, columns and text.
sources = [
    'a, b = 1, 2, = 3',
    'def f(a, a):\n    pass',
    'None = 5',
    'f() = 3',
    'with open(x) as 5:\n  pass',
    "'''abc\ndef",
    '(a,\n b,\n c',
    '(a,\n b]\n',
    "x = f'{a b}'",
    "x = f'{'",
    'a\nb\nc d\n',
    'async = 1',
    'x = (yield',
    'del f(x)',
    'from a import *, b',
    'x = 0777',
    'y = 1_',
    'raise a, b',
    "print 'hello world'",
    'x = a.b.',
    'else:\n  x',
    't = (1, 2, 3\nprint(t)',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.msg)
