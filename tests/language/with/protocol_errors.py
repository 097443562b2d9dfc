# What is not a context manager.
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class Neither: pass
class NoneEnter:
    __enter__ = None
    def __exit__(self, *a): pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class WrongArgs:
    def __enter__(self): return 1
    def __exit__(self): pass
class EnterRaises:
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): print("never")
for x in (NoExit(), NoEnter(), Neither(), NoneEnter(), AsyncOnly(), WrongArgs(), EnterRaises(), 5, None, [], Neither):
    try:
        with x:
            print("body")
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
i = NoExit()
i.__exit__ = lambda *a: None
try:
    with i: pass
except TypeError as e:
    print(e)
try:
    with WrongArgs() as (a, b): pass
except TypeError as e:
    print(e)
for source in ("with: pass", "with x as 1: pass", "with x as f(): pass", "with x as y z: pass", "with (x as y): pass", "with (x, y as z, ): pass", "with x, : pass", "with x as a + b: pass", "with (x as y, z) as w: pass", "with x as y\n pass", "with open(x) as f, : pass", "with () : pass", "with x as None: pass"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
