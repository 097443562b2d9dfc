# Calling types, instances, bound things and wrappers gives the same results.
class V:
    def __new__(cls, *a, **k):
        self = super().__new__(cls)
        self.made = a, k
        return self
    def __init__(self, x, y=2):
        self.x, self.y = x, y
v = V(1, y=5)
print(v.made, v.x, v.y, V.__call__ is not None, type.__call__(V, 3).x)
try:
    V()
except TypeError as e:
    print(e)
class NoInit: pass
class OnlyNew:
    def __new__(cls, a): return object.__new__(cls)
class BadInit:
    def __init__(self): return 5
for code in ("NoInit(1)", "NoInit(x=1)", "OnlyNew(1) and 'made'", "OnlyNew()", "BadInit()", "object(1)", "OnlyNew.__new__(OnlyNew, 1).__class__.__name__", "object.__new__(int)", "object.__new__()", "object.__new__(5)", "int.__new__(str)", "int.__new__(bool)"):
    try:
        print(code, "=", eval(code))
    except TypeError as e:
        print(code, "->", e)
class Other:
    def __new__(cls): return 42
    def __init__(self): print("not called")
print(Other())
