# SyntaxError carries line, columns and the text of the line.
sources = [
    'x = = 1',
    'if x\n    y',
    'foo(1, 2',
    "a = 'abc",
    'for i in range(3) print(i)',
    'def f(:\n    pass',
    'x = [1, 2\ny = 3',
    '1 + ',
    'print(a b)',
    'class C:\nx = 1',
    "x = {'a': 1, 'b' 2}",
    'f(a=1, 2)',
    'lambda x: = 1',
    'import a b',
    'é = = 1',
    "x = 'é' y",
    '    x = 1',
    'if True:\n    x\n  y',
    'a = 5 if b',
    'while True print(1)',
    'return',
    'x.y.z = = 3',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.msg)
