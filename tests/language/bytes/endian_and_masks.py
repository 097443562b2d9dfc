# Bytes to ints and back, masks, parity, hex dumps.
for n in (0, 1, 255, 256, 65535, 2 ** 31, 2 ** 63 - 1):
    size = max(1, (n.bit_length() + 7) // 8)
    print(n, n.to_bytes(size, "big"), n.to_bytes(size, "little"), int.from_bytes(n.to_bytes(size, "big"), "big") == n)
data = bytes(range(0, 256, 17))
print(data.hex(" "), sum(data), bytes(b ^ 0xFF for b in data).hex(), bytes(b >> 4 for b in data), [bin(b).count("1") for b in data])
def dump(b, width=8):
    for i in range(0, len(b), width):
        row = b[i:i + width]
        print(f"{i:04x}  {row.hex(' '):<{width * 3}} {''.join(chr(c) if 32 <= c < 127 else '.' for c in row)}")
dump(b"Hello, World!\n\x00\xff end")
def checksum(b):
    s = 0
    for x in b:
        s = (s >> 1) + ((s & 1) << 15) + x & 0xFFFF
    return s
print(checksum(b"abc"), checksum(bytearray(100)), checksum(bytes(range(256))))
key = b"key"
secret = bytes(c ^ key[i % 3] for i, c in enumerate(b"attack at dawn"))
print(secret, bytes(c ^ key[i % 3] for i, c in enumerate(secret)))
