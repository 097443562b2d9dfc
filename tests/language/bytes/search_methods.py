# find, index, count, startswith and friends take bytes or ints.
for b in (b"abcabc", bytearray(b"abcabc")):
    print(b.find(b"c"), b.rfind(b"c"), b.find(99), b.find(b"x"), b.index(b"bc"), b.rindex(97), b.count(b"a"), b.count(98), b.count(b""), b.find(b"c", 3), b.find(b"a", 1, 3))
    print(b.startswith(b"ab"), b.startswith((b"x", b"abc")), b.endswith(b"bc"), b.endswith(b"b", 0, 2), b.removeprefix(b"ab"), b.removesuffix(b"bc"))
for f in (lambda: b"a".index(b"x"), lambda: b"a".find("a"), lambda: b"a".startswith("a"), lambda: b"a".find(300), lambda: b"a".endswith(("a",)), lambda: b"a".count(1.5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
