# The operator precedence table, loosest to tightest.
n = 1
print(1 or 0 and 0, not 1 == 2, not 0 or 1, 1 if 0 else 2 if 0 else 3, (lambda: 1 or 0)())
print(1 | 2 ^ 3 & 2, 6 ^ 3 & 1, 1 << 2 + 1, 2 + 3 << 1, 1 | 1 << 2, 7 & 3 == 3)
print(2 + 3 * 4 - 5, 2 * 3 % 4, 7 // 2 * 2, 100 / 10 / 2, 2 - 3 - 4, -7 // 2, -(7 // 2), 8 % 5 ** 2)
print(-2 ** 2, 2 ** -1, 2 ** 3 ** 2, (2 ** 3) ** 2, ~2 ** 2, -2 ** -2, +-+-3, not not 1, ~~5, - - 1)
print(1 < 2 == 2, 1 < 2 < 3 != 4, 1 in [1] == True, (1 in [1]) == True, 1 == 1 in [1], not 1 in [2], n is not None is not False)
print([1, 2][0] ** 2, "ab" "cd"[1], "abc"[1:] + "d" * 2, -[5][0], not [], (1,)[0].real, {1: 2}[1] + 1)
print(1 and 2 or 3, 0 and 2 or 3, (1, 2) == (1, 2) and "eq", 1 if 2 > 1 else 0 + 5, [x for x in (1, 2) if x if x > 1], 3 if 0 else 4 + 1)
print(5 & 6 | 1, 5 | 6 & 1, 5 ^ 1 | 2, 1 + 2 & 3, 1 << 1 << 1, 8 >> 1 + 1, 1 - -1, 3 * -2, 2 ** -(1))
x = y = 2
print(x if y else y if x else 0, (x, y) if x else x, lambda_ if (lambda_ := x) else y, x < y or x == y and not x > y)
print(*[1, 2] or [3], *([] or [3]), {**({} or {1: 2})}, "a" if False else "b" "c", "%d" % 3 + "x", "%s" % (1,) * 2)
