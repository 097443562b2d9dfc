# The is...() family looks at ASCII only.
names = ["isalpha", "isdigit", "isalnum", "islower", "isupper", "istitle", "isspace", "isascii"]
for b in (b"a", b"A", b"1", b"", b" \t", b"Ab", b"ab1", b"\xe9", b"a\xe9", b"Hello World", b"\x1c", b"\x0b"):
    print(repr(b).ljust(18), "".join("01"[getattr(b, n)()] for n in names), "".join("01"[getattr(bytearray(b), n)()] for n in names))
