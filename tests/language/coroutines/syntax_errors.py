# Where async and await may not stand.
for source in ("await x", "def f(): await x", "def f():\n async with x: pass", "def f():\n async for x in y: pass", "async with x: pass", "async for x in y: pass", "async def f(): yield from x", "async def f():\n yield 1\n return 2", "def f(): [x async for x in y]", "[x async for x in y]", "(x async for x in y)", "async def f(): return [x async for x in y]", "async def f():\n def g(): await x", "async x = 1", "async def f(): await", "async def f(): lambda: await x", "async def f(a=await x): pass", "class C: await x", "await = 5", "async = 5", "def await(): pass", "async lambda: 1", "async def f(): await x = 1", "async def f(): del await x", "async def f(): [await x for y in z]", "def f(): (await x for y in z)", "async def f(): return await x ** 2"):
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
