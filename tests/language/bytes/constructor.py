# bytes() and bytearray() from nothing, sizes, iterables, text and buffers.
for t in (bytes, bytearray):
    print(t(), t(3), t([1, 2, 255]), t(b"x"), t("é", "utf-8"), t("é", "latin-1"), t(range(3)), t(bytearray(b"q")), t((65, 66)), t("a", encoding="ascii", errors="strict"), t(i * 2 for i in range(3)))
class HasBytes:
    def __bytes__(self): return b"from __bytes__"
print(bytes(HasBytes()))
class Bad:
    def __bytes__(self): return "no"
for f in (lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes("x"), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(b"x", "ascii"), lambda: bytes(Bad()), lambda: bytes(None), lambda: bytearray(-1), lambda: bytearray("x"), lambda: bytearray([300]), lambda: bytes(5, "utf-8"), lambda: bytes(object())):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
