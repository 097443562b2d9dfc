# inf and nan: text, comparison, arithmetic.
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, float("-Infinity"), float("+NaN"))
print(inf > 10 ** 400, -inf < -10 ** 400, inf == inf, nan == nan, nan != nan, nan < 1, nan > 1)
print(inf + 1, inf - inf, inf * 0, 1 / inf, -1 / inf, inf // 1, inf % 2, 5 % inf, -5 % inf)
print(1e308 * 10, -1e308 * 10, 1e-400)
x = [nan]
print(nan in x, x == [nan], x.index(nan), x == [float("nan")])
print(min(1, nan), max(nan, 1), sorted([2.0, -inf, inf, 0.5]))
print(inf ** 0, nan ** 0, 1 ** nan, 0 ** inf, 2 ** -inf)
for f in (int, round):
    for v in (inf, nan):
        try:
            f(v)
        except (OverflowError, ValueError) as e:
            print(f.__name__, type(e).__name__, e)
