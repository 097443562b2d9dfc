# +, *, in, comparison and hash of bytes and bytearrays.
print(b"a" + b"b", b"ab" * 2, 2 * b"x", b"a" + bytearray(b"b"), bytearray(b"a") + b"b", b"" * 5, b"a" * -1)
print(b"b" in b"abc", 98 in b"abc", b"bc" in b"abc", b"" in b"", bytearray(b"c") in b"abc", b"x" not in b"abc")
print(b"a" < b"b", b"a" == bytearray(b"a"), b"a" == "a", b"a" != b"a", b"ab" > b"a", bytearray(b"b") >= b"a", b"" < b"\0")
print(hash(b"ab") == hash(bytes([97, 98])), {b"k": 1}[b"k"])
for f in (lambda: b"a" + "b", lambda: b"a" + 1, lambda: b"a" * 1.5, lambda: "a" in b"abc", lambda: 256 in b"abc", lambda: b"a" < "b", lambda: hash(bytearray(b"")), lambda: bytearray(b"a") + "b", lambda: None in bytearray(b"a")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
