"""Kernel density estimates: a smooth distribution out of samples."""

from bisect import bisect_left, bisect_right
from math import acos, asin, atan, cos, cosh, erf, exp, log, pi, sin, sqrt, tan, tau

from statistics import StatisticsError
from _statistics_normal import normal_inv_cdf

__name__ = "statistics"


class _Kernel:
    """Density, cumulative function and its inverse; the support is where the density is not 0."""

    def __init__(self, pdf, cdf, inverse, support=1.0):
        self.pdf, self.cdf, self.inverse, self.support = pdf, cdf, inverse, support


def _solved(cdf, pdf):
    """The inverse of a cumulative function on -1..1, by Newton's steps kept inside an interval."""

    def inverse(y):
        if y <= 0.0 or y >= 1.0:
            return -1.0 if y <= 0.0 else 1.0
        low, high = -1.0, 1.0
        x = 2.0 * y - 1.0
        for _ in range(200):
            off = cdf(x) - y
            if off == 0.0:
                break
            if off > 0.0:
                high = x
            else:
                low = x
            slope = pdf(x)
            step = x - off / slope if slope else low
            if not low < step < high:
                step = (low + high) / 2.0
            if abs(step - x) <= 1e-15:
                return step
            x = step
        return x

    return inverse


def _quartic_cdf(t):
    return 15 / 16 * t - 5 / 8 * t ** 3 + 3 / 16 * t ** 5 + 1 / 2


def _triweight_cdf(t):
    return 35 / 32 * (-1 / 7 * t ** 7 + 3 / 5 * t ** 5 - t ** 3 + t) + 1 / 2


def _quartic_pdf(t):
    return 15 / 16 * (1.0 - t * t) ** 2


def _triweight_pdf(t):
    return 35 / 32 * (1.0 - t * t) ** 3


_ROOT = sqrt(tau)

_KERNELS = {
    "normal": _Kernel(
        lambda t: exp(-1 / 2 * t * t) / _ROOT,
        lambda t: 1 / 2 * (1.0 + erf(t / sqrt(2))),
        lambda p: normal_inv_cdf(p, 0.0, 1.0),
        None,
    ),
    "logistic": _Kernel(
        lambda t: 1 / 2 / (1.0 + cosh(t)),
        lambda t: 1.0 - 1.0 / (exp(t) + 1.0),
        lambda p: log(p / (1.0 - p)),
        None,
    ),
    "sigmoid": _Kernel(
        lambda t: 1 / pi / cosh(t),
        lambda t: 2 / pi * atan(exp(t)),
        lambda p: log(tan(p * pi / 2)),
        None,
    ),
    "rectangular": _Kernel(lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1),
    "triangular": _Kernel(
        lambda t: 1.0 - abs(t),
        lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
        lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p),
    ),
    "parabolic": _Kernel(
        lambda t: 3 / 4 * (1.0 - t * t),
        lambda t: -1 / 4 * t ** 3 + 3 / 4 * t + 1 / 2,
        lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3),
    ),
    "quartic": _Kernel(_quartic_pdf, _quartic_cdf, _solved(_quartic_cdf, _quartic_pdf)),
    "triweight": _Kernel(_triweight_pdf, _triweight_cdf, _solved(_triweight_cdf, _triweight_pdf)),
    "cosine": _Kernel(
        lambda t: pi / 4 * cos(pi / 2 * t),
        lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2,
        lambda p: 2 * asin(2 * p - 1) / pi,
    ),
}
_ALIASES = {
    "gauss": "normal", "uniform": "rectangular", "epanechnikov": "parabolic",
    "biweight": "quartic",
}


def _kernel(data, h, kernel):
    if not data:
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    found = _KERNELS.get(_ALIASES.get(kernel, kernel))
    if found is None:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return found


def kde(data, h, kernel="normal", *, cumulative=False):
    """A function that estimates the density at x, or the cumulative share, from samples."""
    n = len(data)
    chosen = _kernel(data, h, kernel)
    support = chosen.support
    if support is None:
        if cumulative:
            def estimate(x):
                return sum(chosen.cdf((x - value) / h) for value in data) / len(data)
        else:
            def estimate(x):
                return sum(chosen.pdf((x - value) / h) for value in data) / (len(data) * h)
    else:
        ordered = sorted(data)
        reach = h * support

        def estimate(x):
            nonlocal n, ordered
            if len(data) != n:
                ordered, n = sorted(data), len(data)
            low = bisect_left(ordered, x - reach)
            high = bisect_right(ordered, x + reach)
            near = ordered[low:high]
            if cumulative:
                return sum((chosen.cdf((x - value) / h) for value in near), low) / n
            return sum(chosen.pdf((x - value) / h) for value in near) / (n * h)

    kind = "CDF" if cumulative else "PDF"
    estimate.__doc__ = f"{kind} estimate with {h=!r} and {kernel=!r}"
    return estimate


def kde_random(data, h, kernel="normal", *, seed=None):
    """A function that returns random values of the estimated distribution."""
    import random

    chosen = _kernel(data, h, kernel)
    generator = random.Random(seed)
    pick, next_random = generator.choice, generator.random

    def rand():
        return pick(data) + h * chosen.inverse(next_random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand
