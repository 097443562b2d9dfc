# hex() with separators, fromhex() with spaces, and errors.
b = bytes([0, 1, 171, 205, 255])
print(b.hex(), b.hex(":"), b.hex("-", 2), b.hex(" ", -2), b"".hex(), bytearray(b).hex("_", 4), b.hex(sep=b"|"), b.hex(bytes_per_sep=2, sep="."))
print(bytes.fromhex("00 ab CD"), bytes.fromhex(" 0 1".replace(" ", "")), bytearray.fromhex("ff\tff\n"), bytes.fromhex(""), type(bytearray.fromhex("")).__name__)
for f in (lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("0 0"), lambda: bytes.fromhex(5), lambda: b"a".hex("::"), lambda: b"a".hex("é"), lambda: b"a".hex(5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
