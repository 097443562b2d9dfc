# bytes literals and their repr.
print(b"abc", b"", b"\x00\x7f\x80\xff", b"it's", b'say "x"', b"both ' \"", b"\n\t\r\\", b"\a\b")
print(repr(b"x"), str(b"x"), [b"a", b"b"], b"a" b"b", br"\n", bytes(range(32, 127)))
print(bytearray(b"abc"), bytearray(), bytearray(b"it's \xff"), repr(bytearray(b"x")))
for source in ("b'é'", "b'a' 'b'", "b'\\xg1'"):
    try:
        eval(source)
    except SyntaxError as e:
        print(source, e.msg)
