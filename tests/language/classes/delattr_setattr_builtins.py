# getattr, setattr, hasattr, delattr as functions.
class C:
    x = 1
    @property
    def p(self): raise AttributeError("hidden inside")
    @property
    def boom(self): raise ValueError("through")
c = C()
print(getattr(c, "x"), getattr(c, "y", None), getattr(c, "p", "default"), hasattr(c, "p"), hasattr(c, "x"))
setattr(c, "odd name!", 5)
setattr(c, "y", 2)
print(getattr(c, "odd name!"), c.y, vars(c))
delattr(c, "y")
for f in (lambda: delattr(c, "y"), lambda: getattr(c, "zz"), lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: delattr(c, None), lambda: hasattr(c, "boom"), lambda: getattr(c, "boom", 1), lambda: setattr(5, "x", 1), lambda: c.p, lambda: getattr(c)):
    try:
        print(f())
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print([getattr(v, "real", "no real") for v in (1, 2.5, "s")], getattr(getattr(c, "__class__"), "__name__"))
