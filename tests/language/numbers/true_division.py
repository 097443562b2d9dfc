# / always gives a float, correctly rounded even for big integers.
print(6 / 3, 1 / 3, 2 / 3, -1 / 3, 0 / 5, 0 / -5)
print(10 ** 30 / 10 ** 29, 10 ** 400 / 10 ** 399, (2 ** 60 + 1) / 2 ** 60)
print((10 ** 23) / 1, 9007199254740993 / 1, 9007199254740995 / 1)
print(1 / 10 ** 400, -1 / 10 ** 400)
for f in (lambda: 10 ** 400 / 1, lambda: 10 ** 400 * 1.0, lambda: float(10 ** 400), lambda: 1.0 + 10 ** 400):
    try:
        print(f())
    except OverflowError as e:
        print(type(e).__name__, e)
