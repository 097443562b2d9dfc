# Big integers to text and back in several bases.
n = 3 ** 150
print(n)
print(int(str(n)) == n, int(hex(n), 16) == n, int(oct(n), 8) == n, int(bin(n), 2) == n)
print(hex(n))
print(oct(n))
print(f"{n:,}")
print(f"{-n:_x}")
digits = "1234567890" * 8
print(int(digits), int("-" + digits) == -int(digits))
print(len(str(7 ** 3000)), str(7 ** 3000)[:20], str(7 ** 3000)[-20:], 7 ** 3000 % 10 ** 6)
