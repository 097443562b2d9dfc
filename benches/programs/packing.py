"""Stands for binary formats: struct packs and unpacks records, headers and arrays of numbers."""
# group: in C
import struct
import sys


def main(n):
    header = struct.Struct("<IHHd")
    chunks = []
    for i in range(n):
        chunks.append(header.pack(i, i & 0xFFFF, i % 7, i * 0.5))
        chunks.append(struct.pack(">hi4s", i % 30000, -i, b"abcd"))
    data = b"".join(chunks)
    total = 0
    position = 0
    size = header.size
    for i in range(n):
        number, low, rest, value = header.unpack_from(data, position)
        total += number + low * rest + int(value)
        position += size
        small, negative, text = struct.unpack_from(">hi4s", data, position)
        total += small - negative + len(text)
        position += 10
    numbers = struct.unpack("<%dI" % (n // 4), data[: n // 4 * 4])
    for a, b in struct.iter_unpack("<HH", data[: n * 4]):
        total ^= a * b
    print(len(data), total, max(numbers))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 250000)
