# The fields of Unicode errors.
e = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "bad byte")
print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
e = UnicodeEncodeError("ascii", "aéb", 1, 2, "not ascii")
print(e, repr(e))
e.end = 3
e.reason = "changed"
print(e)
e = UnicodeTranslateError("日本", 0, 1, "no")
print(e, e.object, e.start)
print(UnicodeDecodeError("x", b"abc", 0, 2, "r"), issubclass(UnicodeDecodeError, ValueError))
for args in ((), ("utf-8",), ("utf-8", "str not bytes", 0, 1, "r"), (1, b"", 0, 0, "")):
    try:
        UnicodeDecodeError(*args)
    except TypeError as x:
        print(x)
