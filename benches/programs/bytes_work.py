"""Stands for binary data: bytearrays by index and slice, searching, hex, checksums, int.from_bytes and translation."""
# group: in C
import sys


def adler(data):
    a = 1
    b = 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def main(n):
    data = bytearray()
    for i in range(n):
        data.append(i * 31 & 0xFF)
    key = b"secret"
    for i in range(len(data)):
        data[i] ^= key[i % 6]
    frozen = bytes(data)
    check = adler(frozen)
    words = 0
    for i in range(0, len(frozen) - 4, 4):
        words ^= int.from_bytes(frozen[i : i + 4], "little")
    packets = [frozen[i : i + 64] for i in range(0, len(frozen), 64)]
    glued = b"\n".join(packets)
    table = bytes((i * 7 + 3) & 0xFF for i in range(256))
    turned = glued.translate(table)
    found = glued.count(b"\n") + glued.find(frozen[500:520])
    hexed = frozen.hex()
    back = bytes.fromhex(hexed)
    print(check, words, len(packets), len(glued), turned[100], found, back == frozen)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 1200000)
