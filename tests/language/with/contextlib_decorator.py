# A generator as a manager, and the usual helpers of contextlib.
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")
with tag("b") as t:
    print(t)
with tag("i"):
    raise KeyError("k")
try:
    with tag("u"):
        raise ValueError("v")
except ValueError as e:
    print("out", e)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
class Closes:
    def close(self): print("closed")
with closing(Closes()), nullcontext(5) as n:
    print(n)
with ExitStack() as stack:
    for name in "xy":
        stack.enter_context(tag(name))
    stack.callback(print, "callback")
@tag("deco")
def f(): return "decorated"
print(f())
