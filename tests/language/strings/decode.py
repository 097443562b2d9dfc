# bytes.decode and str(bytes, ...) with errors.
print(b"a\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80".decode(), str(b"\xe9", "latin-1"), b"abc".decode("ascii"))
print(ascii(b"\xef\xbb\xbfx".decode("utf-8")))
for bad in (b"\xff", b"a\xc3", b"\xe6\x97", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"ab\x80c"):
    try:
        bad.decode()
    except UnicodeDecodeError as e:
        print(e, "|", e.start, e.end, e.reason, e.encoding, e.object)
    print(ascii(bad.decode("utf-8", "replace")), ascii(bad.decode(errors="ignore")), bad.decode("utf-8", "backslashreplace"), ascii(bad.decode("utf-8", "surrogateescape")))
try:
    b"a\xe9".decode("ascii")
except UnicodeDecodeError as e:
    print(e)
try:
    str("x", "utf-8")
except TypeError as e:
    print(e)
