# A module that raises is not kept; its exception comes out.
import sys, os
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
for name in ("_fails", "_fails", "_syntax"):
    try:
        __import__(name)
    except (ValueError, SyntaxError) as e:
        print(name, type(e).__name__, e.args[0], name in sys.modules)
try:
    import _fails as never
except ValueError:
    print("never" in globals())
def lazy():
    import _plain
    return _plain.__doc__
print(lazy())
import importlib
m = importlib.import_module("_plain")
print(m is sys.modules["_plain"], importlib.import_module(".sub", "_pkg").who())
print(importlib.reload(m) is m, m.counter)
print(__import__("_pkg.sub").__name__, __import__("_pkg.sub", fromlist=["who"]).__name__)
for f in (lambda: importlib.import_module(".x"), lambda: __import__(""), lambda: __import__(5), lambda: importlib.import_module("no.such")):
    try:
        f()
    except (TypeError, ValueError, ImportError) as e:
        print(type(e).__name__, e)
