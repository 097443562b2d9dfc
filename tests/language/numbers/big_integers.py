# Integers grow without limit and keep every digit.
print(2 ** 64, 2 ** 100, -2 ** 70)
n = 10 ** 30
print(n + 1, n - 1, n * n, -n)
print(n // 7, n % 7, -n // 7, -n % 7)
print((2 ** 89 - 1) * (2 ** 107 - 1))
f = 1
for i in range(1, 41):
    f *= i
print(f)
print(3 ** 200 % 10 ** 20)
print(123456789012345678901234567890 // 987654321, 123456789012345678901234567890 % 987654321)
print(n == 10 ** 30, n < 10 ** 30 + 1, n > 1e29, n is not None)
