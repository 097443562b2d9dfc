# %-formatting: what it refuses and in which words.
tests = [("%d", "x"), ("%d", None), ("%s %s", ("a",)), ("%s", ("a", "b")), ("plain", 1), ("%", ()), ("%q", 1), ("%(a)s", 1), ("%(a)s", {}), ("%c", "ab"), ("%c", 0x110000), ("%x", 1.5), ("%f", "x"), ("%(a", {"a": 1}), ("%*d", ("x", 1)), ("%.2", 1), ("plain", {"a": 1}), ("plain", []), ("%s", ()), ("%c", 1.5), ("%d", 1j), ("%c", -1), ("%o", "8"), ("%(a)d %s", {"a": 1}), ("%e", None), ("%i", [])]
for text, args in tests:
    try:
        print(text, "=", repr(text % args))
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(text, args, "->", type(e).__name__, e)
