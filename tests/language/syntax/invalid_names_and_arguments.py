# Arguments, parameters, imports and scopes that do not fit.
sources = [
    'def f():\n global x\n x = 1\n nonlocal x',
    'def f(x, x): pass',
    'def f(x, *, x): pass',
    'f(x=1, x=2)',
    'f(x=1, y)',
    'f(**x, y)',
    'f(**x, *y)',
    'def f(**k, x): pass',
    'def f(*, **k): pass',
    'def f(x=1, y): pass',
    'def f(x, /, y, /): pass',
    'class C(x=1, x=2): pass',
    'class C(**x, y): pass',
    'import a.b as c, d as e.f',
    'from . import (a, b',
    'from a import b as c.d',
    'from __future__ import nope',
    'x = 1\nfrom __future__ import annotations',
    'from __future__ import braces',
    'from __future__ import annotations, nope',
    'def f():\n from x import *',
    'nonlocal x',
    'def f():\n nonlocal x',
    'with x as (a, 1): pass',
    'for x, 1 in y: pass',
    'del x, 1',
    'try: pass\nfinally: pass\nelse: pass',
    'raise X from',
    'assert',
    'print(x for x in y, z)',
    'f(a, b for b in c)',
    'f(x for x in y, )',
    'def f(a, b): a = 1; global a',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
