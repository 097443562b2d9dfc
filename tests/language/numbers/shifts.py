# << and >> on positive, negative and big integers, and their errors.
print(1 << 0, 1 << 10, 3 << 70, -1 << 5, -3 << 65)
print(1024 >> 3, 1 >> 1, -1 >> 1, -5 >> 1, -8 >> 2, -1 >> 1000)
print((1 << 100) >> 98, (-(1 << 100)) >> 98, (1 << 100) >> 200, (-(1 << 100)) >> 200)
print(0 << 10 ** 6, 5 >> 10 ** 20, -5 >> 10 ** 20, 0 << 10 ** 20)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1.0 >> 1):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
