# What struct refuses.
import struct
for f in (lambda: struct.pack("b", 128), lambda: struct.pack("B", -1), lambda: struct.pack("h", 70000), lambda: struct.pack("<I", 2 ** 32), lambda: struct.pack("q", 2 ** 63), lambda: struct.pack("i", "x"), lambda: struct.pack("i", 1.5), lambda: struct.pack("f", "x"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("c", "a"), lambda: struct.pack("s", "a"), lambda: struct.pack("2i", 1), lambda: struct.pack("i", 1, 2), lambda: struct.pack("y", 1), lambda: struct.unpack("i", b"abc"), lambda: struct.unpack("i", "abcd"), lambda: struct.pack("<n", 1), lambda: struct.pack("5"), lambda: struct.unpack("<i", b"12345"), lambda: struct.calcsize("z"), lambda: struct.pack("f", 1e40), lambda: struct.pack("e", 1e6), lambda: struct.pack_into("i", bytearray(3), 0, 1), lambda: struct.unpack_from("i", b"abc"), lambda: struct.pack(5), lambda: struct.pack(), lambda: list(struct.iter_unpack("i", b"12345")), lambda: list(struct.iter_unpack("", b""))):
    try:
        print(f())
    except (struct.error, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
print(struct.error.__mro__[1].__name__, struct.error.__module__)
