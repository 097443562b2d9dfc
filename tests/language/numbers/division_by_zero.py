# Every way to divide by zero says which one it was.
tests = [
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0),
    lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0),
    lambda: 1j / 0, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 0j ** -1,
    lambda: pow(2, 3, 0), lambda: 10**30 // 0, lambda: 10**30 % 0, lambda: True / False,
]
for i, t in enumerate(tests):
    try:
        print(i, t())
    except ArithmeticError as e:
        print(i, type(e).__name__, e)
    except ValueError as e:
        print(i, "ValueError", e)
