# Indentation that does not fit, and blocks squeezed on one line.
sources = [
    '  x',
    'x\n  y',
    'if x:\n    y\n  z',
    'if x:\n\ty\n        z',
    'if x:\n        y\n\tz',
    'def f():\n  x\n y',
    'if x: y\n  z',
    'def f(): # comment\nx',
    'if x:\n # comment\ny',
    'for i in range(3): if i: pass',
    'if a: if b: c',
    'def f(): def g(): pass',
    'class C: class D: pass',
    'if x: else: y',
    '  \n  x = 1\n',
    '\tx = 1',
    'x = 1\n\ty = 2',
    'if 1:\n    x = 1\n   y = 2',
    'if 1:\n\n\n    x\n\n  \n# c\n  y',
    'def f(\n): \n  x\n   y',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
