# ArithmeticError, LookupError and friends catch their families.
def name(f, family):
    try:
        f()
    except family as e:
        return type(e).__name__
    except Exception as e:
        return f"not {family.__name__}: {type(e).__name__}"
print([name(f, ArithmeticError) for f in (lambda: 1 / 0, lambda: 2.0 ** 5000, lambda: int(float("inf")), lambda: int("x"))])
print([name(f, LookupError) for f in (lambda: {}[1], lambda: [][1], lambda: "x".encode("no"), lambda: (1).x)])
print([name(f, ValueError) for f in (lambda: int("x"), lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: [].remove(1), lambda: {}["k"])])
print([name(f, OSError) for f in (lambda: open("/no/such"), lambda: open("/"), lambda: int("x"))])
print([name(f, ImportError) for f in (lambda: __import__("nope"), lambda: exec("from sys import nope"), lambda: exec("import"))])
print([name(f, RuntimeError) for f in (lambda: exec("raise"), lambda: (lambda f: f(f))(lambda f: f(f)), lambda: [d.pop(k) for d in [{1: 2}] for k in d], lambda: 1 / 0)])
print([name(f, NameError) for f in (lambda: undefined, lambda: exec("def f():\n x\n x = 1\nf()"), lambda: exec("del q"))])
print([name(f, SyntaxError) for f in (lambda: exec("1 +"), lambda: exec("if 1:\nx"), lambda: exec("if 1:\n\tx\n        y"), lambda: exec("x"))])
