# Arithmetic is exact across every machine word edge.
for bits in (15, 30, 31, 32, 47, 48, 60, 62, 63, 64, 128):
    n = 1 << bits
    print(bits, n - 1, n, n + 1, -n, -n - 1)
    assert n - 1 + 1 == n and (n + 1) - 1 == n and -(-n) == n
    assert (n - 1) * (n - 1) == n * n - 2 * n + 1
    assert n * n // n == n and (n * n) % n == 0
    assert -n // 2 == -(n // 2) and abs(-n) == n
    assert (-n) ^ n == ~(2 * n - 1) and (-n & n) == n and (-n | (n - 1)) == -1
print("edges hold")
