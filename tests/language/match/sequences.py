# Sequence patterns: lengths, stars, nesting, tuples or lists.
def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case (a, b): return f"two {a} {b}"
        case [1, *rest]: return f"starts with one {rest}"
        case [*start, 9]: return f"ends with nine {start}"
        case [a, [b, *c], *_]: return f"nested {a} {b} {c}"
        case [a, *middle, b]: return f"{a} .. {b} {middle}"
        case _: return "other"
for x in ([], (), [5], (1, 2), [1, 2, 3], [7, 8, 9], (0, [1, 2, 3], 4), (0, (5,), 1, 2), range(3), range(0), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, iter([1]), 5, [3, 4, 5], memoryview(b"a"), "", ["x"]):
    print(repr(x) if not hasattr(x, "__next__") and not isinstance(x, memoryview) else type(x).__name__, "->", f(x))
match 1, 2:
    case x, y: print(x, y)
match (1, 2), 3:
    case (a, b), c: print(a, b, c)
match [1]:
    case x,: print("trailing comma", x)
match 5,:
    case (a,): print("one tuple", a)
match [1, 2, 3]:
    case *all,: print(all)
