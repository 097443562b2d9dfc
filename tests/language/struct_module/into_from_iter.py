# pack_into, unpack_from, iter_unpack and Struct objects.
import struct
b = bytearray(12)
struct.pack_into("<hh", b, 2, 1, -1)
print(b, struct.unpack_from("<hh", b, 2), struct.unpack_from("<h", b, offset=-10), list(struct.iter_unpack("<i", b)))
s = struct.Struct("<2sI?")
print(s.format, s.size, s.pack(b"ab", 7, True), s.unpack(s.pack(b"cd", 8, False)), list(s.iter_unpack(s.pack(b"ab", 1, 1) * 2)), s.unpack_from(b"__" + s.pack(b"xy", 9, 1), 2))
s.pack_into(b, 0, b"zz", 5, False)
print(b[:7])
m = memoryview(bytearray(4))
struct.pack_into(">I", m, 0, 0xDEADBEEF)
print(m.hex(), struct.unpack(">HH", m))
class I:
    def __index__(self): return 5
print(struct.pack("<i", I()), struct.pack("<f", 2), struct.pack("<d", True), struct.pack("<?", [1]), struct.pack("<?", []), struct.unpack("<f", struct.pack("<f", 0.1)))
header = struct.pack(">4sBBH", b"MINI", 1, 2, 512) + b"body"
magic, major, minor, size = struct.unpack_from(">4sBBH", header)
print(magic, major, minor, size, header[struct.calcsize(">4sBBH"):])
print(struct.pack("<ddd", float("inf"), float("nan"), -0.0), struct.unpack("<d", b"\0\0\0\0\0\0\xf0\x3f"), struct.unpack("<e", b"\x00\x7c"))
