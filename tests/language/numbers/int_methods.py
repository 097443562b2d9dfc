# bit_length, bit_count, to_bytes, from_bytes, as_integer_ratio and friends.
for n in (0, 1, 255, 256, -1, -256, 2 ** 70, 2 ** 70 - 1):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.is_integer())
print((1).real, (1).imag, (5).numerator, (5).denominator)
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (5).to_bytes(), (-2).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\x04\x00", "little"), int.from_bytes(b"\xff\xfe", signed=True), int.from_bytes([1, 2]), int.from_bytes(b""))
print((2 ** 65).to_bytes(9, "big"), int.from_bytes(b"\x01" + bytes(9)))
for f in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (128).to_bytes(1, signed=True), lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes(-1)):
    try:
        f()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
