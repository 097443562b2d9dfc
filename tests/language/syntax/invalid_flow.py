# return, yield, break, continue and await in the wrong place.
sources = [
    'return 1',
    'yield 1',
    'x = yield',
    'yield from x',
    'break',
    'continue',
    'if x: break',
    'def f(): break',
    'for x in y:\n def f(): continue',
    'while x:\n class C: break',
    'for x in y: pass\nbreak',
    'class C: return',
    'class C: yield',
    'await x',
    'def f(): await x',
    'async def f(): yield from x',
    'lambda: (yield)',
    '[(yield) for x in y]',
    'async def f():\n async x',
    'async with x: pass',
    'def f():\n async with x: pass',
    'def f():\n [x async for x in y]',
    'async def f():\n return 1\n yield 2',
    'try: pass\nexcept: pass\nexcept X: pass',
    'x: int = yield',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
