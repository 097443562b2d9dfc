# & | ^ ~ on positive, negative and big integers.
print(12 & 10, 12 | 10, 12 ^ 10, ~12)
print(-12 & 10, -12 | 10, -12 ^ 10, ~-12)
print(12 & -10, 12 | -10, 12 ^ -10)
print(-12 & -10, -12 | -10, -12 ^ -10)
big = 1 << 70
print(big & (big - 1), big | 1, big ^ big, ~big)
print(-big & 0xFF, -big | 0xFF, (-big ^ 1) + big)
print(True & False, True | False, True ^ True, True & 3)
print(0xF0 & 0x3C, hex(0xF0 | 0x0F), bin(0b1010 ^ 0b0110))
