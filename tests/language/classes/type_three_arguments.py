# type(name, bases, namespace) makes classes at run time.
def method(self): return f"{type(self).__name__} {self.x}"
ns = {"x": 1, "m": method, "__doc__": "made", "__qualname__": "Outer.T"}
T = type("T", (), ns)
print(T, T.__name__, T.__qualname__, T.__doc__, T().m(), T.__module__, T.__bases__)
ns["x"] = 99
print(T.x)
S = type("S", (T,), dict(x=2))
print(S().m(), S.__mro__[1] is T, type(S) is type, type(T) is type, type(type) is type)
B = type("B", (list, T), {"__len__": lambda self: 42})
print(len(B([1])), B([1, 2])[1], B.__base__)
print(type("not an identifier", (), {}).__name__, type("", (), {}))
for args in ((5, (), {}), ("T", [], {}), ("T", (), []), ("T", (5,), {}), ("T", ()), ("T\0", (), {}), ("T", (), {}, 1), ("T", (), {"__qualname__": 5}), ("T", (), {"__slots__": 5}), ("T", (), {"__classcell__": 5})):
    try:
        type(*args)
        print(args, "fine")
    except (TypeError, ValueError) as e:
        print(args, "->", type(e).__name__, e)
print(type(5), type(T), type(T()) is T, type(None).__name__, type(type("x", (), {})).__name__)
