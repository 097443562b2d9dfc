# Built-in types take one positional subpattern.
def f(x):
    match x:
        case bool(b): return f"bool {b}"
        case int(0): return "int zero"
        case int(n): return f"int {n}"
        case float(v): return f"float {v}"
        case str("a" | "b" as s): return f"a or b: {s}"
        case str(): return "other str"
        case bytes(b): return f"bytes {b}"
        case list([a, *_]): return f"list from {a}"
        case tuple(t): return f"tuple {t}"
        case dict(d): return f"dict {d}"
        case set(): return "set"
        case frozenset(fs): return f"frozenset {sorted(fs)}"
        case bytearray(ba): return f"bytearray {ba}"
        case type(): return "a class"
        case list(): return "empty list"
        case None: return "None"
        case object(): return "object"
for x in (True, 0, 5, 2.5, "a", "z", b"x", [1, 2], [], (1,), {"k": 1}, {1}, frozenset([2]), bytearray(b"q"), int, None, 1j, ..., range(3)):
    print(x, "->", f(x))
match 5:
    case int(real=r, imag=0): print("attributes too", r)
class MyInt(int): pass
match MyInt(3):
    case int(n): print(type(n).__name__, n)
