# Means, medians, modes, quantiles, spread.
import random
from fractions import Fraction
from statistics import (StatisticsError, fmean, geometric_mean, harmonic_mean, mean, median, median_grouped, median_high, median_low,
                        mode, multimode, pstdev, pvariance, quantiles, stdev, variance)

source = random.Random(7)
series = [[1, 2, 3, 4], [1, 2, 3], [1.5, 2.5, 4.0], [Fraction(1, 2), Fraction(3, 4)], [True, False, True], [], [5], [float("nan"), 1.0],
          [1e308, 1e308, -1e308], [0.1] * 10, [10 ** 30, 1, 2], [source.random() * 10 ** source.randint(-5, 5) for _ in range(50)],
          [source.randint(0, 9) for _ in range(30)], [-1, -2, 3], [0, 1, 2], (1, 2, 2, 3, 3), [1, 1, 1]]
functions = (mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode, multimode, quantiles,
             pstdev, pvariance, stdev, variance)
for data in series:
    print(repr(data)[:70])
    for f in functions:
        if f in (pstdev, stdev) and data and data[0] != data[0]:
            continue
        try:
            print("   ", f.__name__, f(data), f(iter(data)) == f(data))
        except (StatisticsError, TypeError, OverflowError) as e:
            print("   ", f.__name__, type(e).__name__, e)
print(variance([1, 2, 3, 4], 2), pvariance([1, 2, 3, 4], 2.5), stdev([1, 2, 3], xbar=2), pstdev([1.5, 2.5], 2))
print(fmean([1, 2, 3], [1, 1, 2]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([40, 0]), harmonic_mean([Fraction(1, 2), 3]))
print(mode("aabbc"), multimode("aabbc"), median_grouped([1, 3, 3, 5, 7], interval=2), quantiles(range(100), n=10))
for method in ("inclusive", "exclusive", "other"):
    for n in (1, 2, 5, 0):
        try:
            print(method, n, quantiles([1, 5, 2, 8, 3, 9.5, 4], n=n, method=method))
        except ValueError as e:
            print(type(e).__name__, e)
for bad in (lambda: fmean([1, 2], [1]), lambda: fmean([1, 2], [0, 0]), lambda: harmonic_mean([1, 2], weights=[1]),
            lambda: harmonic_mean([1, -2]), lambda: mean(["a"]), lambda: harmonic_mean(["x"])):
    try:
        print(bad())
    except (StatisticsError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
for _ in range(20):
    data = [source.choice([source.randint(-100, 100), source.random() * 10 ** source.randint(-3, 3)]) for _ in range(source.randint(2, 12))]
    print(mean(data), variance(data), stdev(data), pstdev(data))
