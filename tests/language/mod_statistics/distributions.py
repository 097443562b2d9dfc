# NormalDist, relations of two series, kernel density.
from statistics import (LinearRegression, NormalDist, StatisticsError, correlation, covariance, kde, kde_random, linear_regression)

n, m = NormalDist(100, 15), NormalDist(110, 20)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, n.zscore(130), n.quantiles(), n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)))
for value in (n.pdf(110), n.cdf(110), n.inv_cdf(0.3), n.inv_cdf(1e-10), n.overlap(m), NormalDist().cdf(1.96)):
    print(f"{value:.12g}")
print(n + m, n - m, n + 5, 5 - n, n * 2, 3 * n, n / 2, -n, +n)
print(n.samples(3, seed=3), NormalDist.from_samples([1, 2, 3, 4.5]))
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [9, 8, 7, 6, 5, 4, 3, 2, 1]
z = [1.1, 2.9, 3.2, 4.8, 5.1, 5.9, 7.2, 8.0, 9.3]
print(covariance(x, y), covariance(x, z), correlation(x, y), correlation(x, z), correlation([1, 2, 2, 3], [1, 4, 4, 9], method="ranked"))
slope, intercept = linear_regression(x, z)
print(slope, intercept, linear_regression(x, z, proportional=True), LinearRegression._fields)
for bad in (lambda: NormalDist(1, -1), lambda: n.inv_cdf(0), lambda: NormalDist(0, 0).pdf(1), lambda: NormalDist(0, 0).cdf(1),
            lambda: n.overlap(5), lambda: NormalDist.from_samples([1]), lambda: correlation(x, x[1:]), lambda: correlation([1], [1]),
            lambda: correlation([1, 1], [1, 2]), lambda: correlation(x, y, method="q"), lambda: linear_regression([1, 1], [1, 2]),
            lambda: covariance([1], [1]), lambda: kde([], 1), lambda: kde([1], 0), lambda: kde([1], 1, "none")):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for kernel in ("normal", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "quartic", "triweight", "cosine"):
    density, share = kde([1, 2.5, 4, 7], 1.5, kernel), kde([1, 2.5, 4, 7], 1.5, kernel, cumulative=True)
    rand = kde_random([1, 2.5, 4, 7], 1.5, kernel, seed=8)
    print(kernel, [round(density(v), 9) for v in (0, 2.2, 5)], [round(share(v), 9) for v in (0, 2.2, 5)], [round(rand(), 9) for _ in range(3)])
print(kde([1], 1).__doc__, kde_random([1], 2, "cosine").__doc__)
