# bytes and str never mix silently.
print(str(b"abc"), f"{b'abc'}", "%s" % b"abc", b"abc".decode(), "é".encode(), len("é"), len("é".encode()))
print(b"abc" == "abc", {b"a": 1, "a": 2}, "a" in {b"a": 1})
for f in (lambda: "x".join([b"a"]), lambda: b"x".join(["a"]), lambda: "a".replace(b"a", b"b"), lambda: b"1" + "1", lambda: int(b"x1"), lambda: ord(b""), lambda: "abc".find(b"a"), lambda: b"%s" % "a", lambda: b"abc".encode(), lambda: "abc".decode()):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
print(int(b"12"), float(b" 1.5 "), int(b"ff", 16), bytes("é", "utf8").decode("latin-1"))
