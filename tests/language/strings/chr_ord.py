# chr and ord over the range, and their refusals.
print([chr(i) for i in (65, 97, 233, 0x65E5, 0x1F600)], [ord(c) for c in "Aé日😀\0"])
print(ascii(chr(0)), ascii(chr(0x10FFFF)), ord("\U0010FFFF"), ord(b"a"), ord(bytearray(b"\xff")), chr(True), all(ord(chr(i)) == i for i in range(0, 0x110000, 997)))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: ord(b"ab"), lambda: chr(10 ** 30)):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
