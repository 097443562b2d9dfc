# pack and unpack of every format character, in several byte orders.
import struct
for fmt, values in (("b", (-1,)), ("B", (255,)), ("h", (-2,)), ("H", (65535,)), ("i", (-3,)), ("I", (2 ** 32 - 1,)), ("l", (-4,)), ("L", (5,)), ("q", (-6,)), ("Q", (2 ** 64 - 1,)), ("f", (1.5,)), ("d", (-2.25,)), ("e", (0.5,)), ("?", (True,)), ("c", (b"x",)), ("3s", (b"ab",)), ("s", (b"abc",)), ("4p", (b"abcdef",)), ("x", ()), ("2xh", (1,)), ("n", (-7,)), ("N", (7,)), ("P", (8,))):
    native = struct.pack(fmt, *values)
    print(fmt, native, struct.unpack(fmt, native), struct.calcsize(fmt), end="")
    if fmt[-1] not in "nNP":
        print("", struct.pack("<" + fmt, *values), struct.pack(">" + fmt, *values), struct.pack("=" + fmt, *values), struct.pack("!" + fmt, *values), struct.calcsize("<" + fmt))
    else:
        print()
print(struct.pack("<3h2B", 1, 2, 3, 4, 5), struct.unpack("<3h2B", b"\1\0\2\0\3\0\4\5"), struct.pack("<h  h ", 1, 2), struct.pack("0h"), struct.calcsize(""), struct.unpack("", b""))
