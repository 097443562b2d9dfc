# int, float, complex and bool mix; the wider type wins.
print(1 + 2.0, 1 + 2j, 1.5 + 2j, True + 1.5, True + True, False * 3.5)
print(7 // 2.0, 7 % 2.5, 2 ** 2.0, 2.0 ** 2, 10 - True)
print(1 == 1.0 == (1 + 0j) == True, 1 < 1.5 < 2, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))
print(2 ** 53 + 1 > float(2 ** 53), 10 ** 400 > 1e308, -10 ** 400 < -1e308)
print(type(1 + True).__name__, type(True & False).__name__, type(True + False).__name__, type(-True).__name__)
print(sum([1, 2.5, True]), max(1, 1.0), max(1.0, 1), min(0, -0.0, False))
