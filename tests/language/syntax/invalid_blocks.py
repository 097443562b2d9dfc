# Blocks without a body.
sources = [
    'if x:\npass',
    'if x:\n',
    'if x:',
    'def f():\nx',
    'class C:\n',
    'for x in y:\nz',
    'while x:\ny',
    'with x:\ny',
    'try:\nx',
    'try:\n x\nexcept:\ny',
    'try:\n x\nfinally:\ny',
    'try:\n x\nexcept E:\ny',
    'if x:\n y\nelif z:\nw',
    'if x:\n y\nelse:\nz',
    'for x in y:\n z\nelse:\nw',
    'while x:\n y\nelse:\nz',
    'match x:\n case 1:\n y',
    'async def f():\nx',
    'class C:\n def f(self):\n x',
    'if x:\n  if y:\n  z',
    'lambda:\n  x',
    'try: x\nexcept* E:\ny',
    'with x as y, z as w:\nv',
    'try: x except: y',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
