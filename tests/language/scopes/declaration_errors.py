# Conflicts of global, nonlocal, parameters and uses, as SyntaxErrors.
sources = ["def f():\n x = 1\n global x", "def f(x):\n global x", "def f():\n print(x)\n global x", "def f():\n nonlocal x", "nonlocal x", "def f(x):\n nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f():\n global x\n def g():\n  nonlocal x", "def f():\n x = 1\n def g():\n  global x\n  nonlocal x", "class C:\n nonlocal x", "def f():\n x: int\n global x", "def f():\n global x\n x: int = 1", "def f():\n for x in []: pass\n global x", "def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x", "def f(a, a): pass", "lambda a, a: 1", "def f():\n global __debug__", "def f(__debug__): pass", "def f():\n import x\n global x", "class C:\n global x\n nonlocal x", "def f():\n [x for x in []]\n global x"]
for s in sources:
    try:
        compile(s, "<t>", "exec")
        print(repr(s), "-> fine")
    except SyntaxError as e:
        print(repr(s), "->", e.msg, e.lineno)
