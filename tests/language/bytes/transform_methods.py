# strip, replace, padding, case, translate, expandtabs.
b = b"  Hello World\n"
print(b.strip(), b.lstrip(), b.rstrip(), b"xxaxx".strip(b"x"), b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase())
print(b"aaa".replace(b"a", b"bb", 2), b"abc".replace(b"", b"-"), b"ab".center(6, b"*"), b"ab".ljust(4) + b"|", b"ab".rjust(4, b"."), b"-5".zfill(4), b"a\tb".expandtabs(4))
print(b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"abca".translate(None, delete=b"a"), len(bytes.maketrans(b"", b"")))
print(type(bytearray(b"a").upper()).__name__, bytearray(b" a ").strip(), b"\xe9".upper(), b"caf\xc3\xa9".upper())
for f in (lambda: b"a".replace("a", "b"), lambda: b"a".center(5, "x"), lambda: b"a".strip("a"), lambda: b"a".translate(b"short"), lambda: bytes.maketrans(b"a", b""), lambda: b"a".ljust(5, b"xy")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
