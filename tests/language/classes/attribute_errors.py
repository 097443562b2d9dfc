# The words of AttributeErrors.
class C:
    __slots__ = ("slot",)
    cattr = 1
class D: pass
import sys
for code in ("D().x", "D.x", "D().x.y", "C().slot", "C().other = 1", "C().cattr = 2", "del C().slot", "del D().x", "del D.x", "(5).x", "None.x", "[].x = 1", "None.x = 1", "del (5).real", "(lambda: 0).x", "sys.nope", "D().__dict__.x", "int.x", "int.x = 1", "del int.real", "D.__name__ = 5", "D.__dict__ = {}", "type.x", "(x for x in []).y", "len.y", "D().x()", "super(D, D()).x", "object().x = 1", "[].append.x = 1", "del D().__class__", "D().__class__.x", "1.5.x", "'s'.x", "....x", "().x", "{}.x", "range(1).x", "D.__mro__ = ()", "del D.__doc__.x"):
    try:
        exec(code)
        print(code, "fine")
    except (AttributeError, TypeError) as e:
        print(code, "->", type(e).__name__, e)
try:
    D().attr
except AttributeError as e:
    print(e.name, type(e.obj).__name__)
