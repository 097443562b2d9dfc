# %-formatting of bytes.
print(b"%d %s %b %c %c %r %a %x|%5d|%-5s|%05.1f%%" % (1, b"s", b"b", 65, b"B", "é", "é", 255, 42, b"ab", 3.14159))
print(bytearray(b"%s=%i") % (b"k", 7), b"%(a)s" % {b"a": b"v"}, b"%.2s" % b"abc", b"plain" % ())
class HasBytes:
    def __bytes__(self): return b"made"
print(b"%b" % HasBytes(), b"%s" % bytearray(b"ba"))
for args in ((b"%s", "str"), (b"%d", "x"), (b"%d", ()), (b"%c", 256), (b"%b", 5), (b"x", 1), (b"%y", 1), (b"%c", b"ab"), (b"%f", b"x")):
    try:
        print(args[0] % args[1])
    except (TypeError, ValueError, OverflowError) as e:
        print(args, type(e).__name__, e)
