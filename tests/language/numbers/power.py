# ** on ints, floats, negatives and with three arguments.
print(2 ** 0, 0 ** 0, 2 ** 10, (-2) ** 3, (-2) ** 4, -2 ** 4)
print(2 ** -1, (-2) ** -2, 10 ** -3, 2 ** 3 ** 2)
print(2.0 ** 3, 4 ** 0.5, 2 ** 0.5, 0.0 ** 0, 1 ** 1e308)
print((-8) ** (1 / 3))
print(pow(3, 4), pow(3, 4, 5), pow(3, -1, 7), pow(-3, 3, 5), pow(3, 3, -5), pow(5, 0, 1))
print(pow(7, 10 ** 18, 1000000007), pow(2, 100, 10 ** 10))
for f in (lambda: pow(2, -1, 4), lambda: pow(2.0, 2, 3), lambda: 10.0 ** 400, lambda: pow(2, 2, 1.5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
