# Instances have their own attributes beside the class's.
class C:
    shared = []
    n = 0
a, b = C(), C()
a.n += 1
a.shared.append(1)
a.own = "a"
print(a.n, b.n, C.n, b.shared, a.__dict__, b.__dict__, hasattr(b, "own"))
a.__dict__["via dict"] = 1
a.__dict__["own2"] = 2
print(a.own2, getattr(a, "via dict"), vars(a))
del a.n
print(a.n, a.__dict__)
for code in ("b.own", "del b.own", "b.n.nope", "del b.n", "b.own.x = 1"):
    try:
        exec(code)
    except AttributeError as e:
        print(code, "->", e)
a.__dict__ = {"fresh": 1}
print(a.fresh, hasattr(a, "own"))
try:
    a.__dict__ = 5
except TypeError as e:
    print(e)
a.__class__ = type("D", (), {"who": lambda self: "D now"})
print(a.who(), type(a).__name__, a.fresh)
try:
    a.__class__ = int
except TypeError as e:
    print(e)
try:
    a.__class__ = 5
except TypeError as e:
    print(e)
