"""How two series of values go together."""

from collections import namedtuple
from math import fsum, isfinite, sqrt, sumprod

from statistics import StatisticsError

__name__ = "statistics"

LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"), module="statistics")


def _count(x, y, what):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    return n


def _centred(values, n):
    middle = fsum(values) / n
    return [value - middle for value in values]


def covariance(x, y, /):
    """The covariance of a sample."""
    n = _count(x, y, "covariance")
    return sumprod(_centred(x, n), _centred(y, n)) / (n - 1)


def correlation(x, y, /, *, method="linear"):
    """The correlation, from -1 to 1; "ranked" compares the ranks instead of the values."""
    n = _count(x, y, "correlation")
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    else:
        x, y = _centred(x, n), _centred(y, n)
    together, xs, ys = sumprod(x, y), sumprod(x, x), sumprod(y, y)
    try:
        return together / _root_of_product(xs, ys)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


def _root_of_product(x, y):
    """sqrt(x * y), more exactly, and where the product alone is too large or too small."""
    root = sqrt(x * y)
    if not isfinite(root):
        if not isfinite(x) or not isfinite(y):
            return root
        return _root_of_product(x * 2.0 ** -512, y * 2.0 ** -512) * 2.0 ** 512
    if not root:
        if x and y:
            return _root_of_product(x * 2.0 ** 537, y * 2.0 ** 537) * 2.0 ** -537
        return root
    return root + sumprod((x, root), (y, -root)) / (2.0 * root)


def _ranks(values):
    """The ranks of the values around zero; equal values share the mean of theirs."""
    n = len(values)
    order = sorted(range(n), key=values.__getitem__)
    ranks = [0.0] * n
    at = 0
    while at < n:
        end = at
        while end < n and values[order[end]] == values[order[at]]:
            end += 1
        shared = (at + end - 1) / 2 - (n - 1) / 2
        for index in order[at:end]:
            ranks[index] = shared
        at = end
    return ranks


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line that fits best; a proportional one goes through zero."""
    n = _count(x, y, "linear regression")
    if not proportional:
        xbar, ybar = fsum(x) / n, fsum(y) / n
        x = [value - xbar for value in x]
        y = [value - ybar for value in y]
    together, xs = sumprod(x, y) + 0.0, sumprod(x, x)
    try:
        slope = together / xs
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)
