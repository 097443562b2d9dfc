# Run-length coding and base conversions over bytearrays.
def encode(data):
    out = bytearray()
    i = 0
    while i < len(data):
        n = 1
        while i + n < len(data) and data[i + n] == data[i] and n < 255:
            n += 1
        out += bytes((n, data[i]))
        i += n
    return bytes(out)
def decode(data):
    out = bytearray()
    for i in range(0, len(data), 2):
        out.extend(data[i + 1:i + 2] * data[i])
    return bytes(out)
for d in (b"", b"a", b"aaabbc", bytes(600), b"abc" * 3):
    e = encode(d)
    print(len(d), e[:12], len(e), decode(e) == d)
ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def b64(data):
    out = bytearray()
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk.ljust(3, b"\0"), "big")
        part = bytes(ALPHABET[n >> s & 63] for s in (18, 12, 6, 0))
        out += part[:len(chunk) + 1] + b"=" * (3 - len(chunk))
    return out.decode()
print([b64(d) for d in (b"", b"f", b"fo", b"foo", b"foobar", b"\xff\xfe")])
