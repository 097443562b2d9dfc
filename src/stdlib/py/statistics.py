"""Averages, medians and measures of spread.

Sums are exact: every int, float, Fraction or Decimal is a quotient of whole numbers, and the
quotients are added before anything is rounded. A sum is kept as numerator and denominator, so that
Fraction is needed only by those who pass one.
"""

import sys
from math import exp, fsum, isfinite, isnan, isqrt, log, nan, sumprod

import _lazy

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean",
    "harmonic_mean", "kde", "kde_random", "linear_regression", "mean", "median",
    "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance",
    "quantiles", "stdev", "variance",
]

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_statistics_kde": "kde kde_random",
    "_statistics_normal": "NormalDist",
    "_statistics_relations": "LinearRegression correlation covariance linear_regression",
})


class StatisticsError(ValueError):
    pass


class _Sum:
    """An exact sum, how many values are in it, and the type that they have together."""

    __slots__ = ("kind", "numerator", "denominator", "count", "special")

    def __init__(self, data, transform=None):
        by_denominator = {}
        kinds = {}
        specials = []  # infinities and NaNs, which have no ratio
        count = 0
        for value in data:
            count += 1
            kinds[type(value)] = None
            try:
                numerator, denominator = _ratio(value)
            except (OverflowError, ValueError):
                specials.append(value)
                continue
            if transform is not None:
                numerator, denominator = transform(numerator, denominator)
            by_denominator[denominator] = by_denominator.get(denominator, 0) + numerator
        self.kind = int
        for kind in kinds:
            self.kind = _common_type(self.kind, kind)
        self.count = count
        self.special = sum(specials) if specials else None
        # Denominators of floats divide each other, so the largest serves for all of them.
        denominator = max(by_denominator, default=1)
        numerator = 0
        for other, part in by_denominator.items():
            if denominator % other:
                numerator, denominator = numerator * other, denominator * other
                numerator += part * (denominator // other)
            else:
                numerator += part * (denominator // other)
        self.numerator, self.denominator = numerator, denominator

    def divided(self, by_numerator, by_denominator=1):
        """The sum divided by a quotient, in the type of the values."""
        if self.special is not None:
            return self.special
        return _to_type(
            self.numerator * by_denominator, self.denominator * by_numerator, self.kind
        )


def _ratio(value):
    """A number as numerator and denominator."""
    try:
        return value.as_integer_ratio()
    except AttributeError:
        try:
            return value.numerator, value.denominator
        except AttributeError:
            raise TypeError(
                f"can't convert type '{type(value).__name__}' to numerator/denominator"
            ) from None


def _common_type(one, other):
    """The type of a sum of these two types."""
    if one is other or other is int or other is bool:
        return one
    if one is int:
        return other
    if issubclass(other, one):
        return other
    if issubclass(one, other):
        return one
    if issubclass(one, int):
        return other
    if issubclass(other, int):
        return one
    if _is_fraction(one) and issubclass(other, float):
        return other
    if issubclass(one, float) and _is_fraction(other):
        return one
    raise TypeError(f"don't know how to coerce {one.__name__} and {other.__name__}")


def _is_fraction(kind):
    fractions = sys.modules.get("fractions")
    return fractions is not None and issubclass(kind, fractions.Fraction)


def _to_type(numerator, denominator, kind):
    """A quotient as a number of this type; one of ints that is not whole becomes a float."""
    if kind is float:
        return numerator / denominator
    if issubclass(kind, int):
        if numerator % denominator == 0:
            return kind(numerator // denominator)
        return numerator / denominator
    if _is_fraction(kind):
        return kind(numerator, denominator)
    if issubclass(kind, float):
        return kind(numerator / denominator)
    return kind(numerator) / kind(denominator)


def mean(data):
    """The arithmetic mean."""
    total = _Sum(data)
    if total.count < 1:
        raise StatisticsError("mean requires at least one data point")
    return total.divided(total.count)


def fmean(data, weights=None):
    """The arithmetic mean as a float, with weights if wanted; quicker than mean."""
    if weights is None:
        try:
            count = len(data)
        except TypeError:
            data = list(data)
            count = len(data)
        total = fsum(data)
        if not count:
            raise StatisticsError("fmean requires at least one data point")
        return total / count
    weights = _as_sequence(weights)
    try:
        total = sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length") from None
    whole = fsum(weights)
    if not whole:
        raise StatisticsError("sum of weights must be non-zero")
    return total / whole


def _as_sequence(values):
    return values if isinstance(values, (list, tuple)) else list(values)


def geometric_mean(data):
    """The mean of growth rates: the n-th root of the product."""
    count = 0
    logarithms = []
    found_zero = False
    for value in data:
        count += 1
        if value > 0.0 or isnan(value):
            logarithms.append(log(value))
        elif value == 0.0:
            found_zero = True
        else:
            raise StatisticsError("No negative inputs allowed", value)
    total = fsum(logarithms)
    if not count:
        raise StatisticsError("Must have a non-empty dataset")
    if isnan(total):
        return nan
    if found_zero:
        return nan if not isfinite(total) else 0.0
    return exp(total / count)


def harmonic_mean(data, weights=None):
    """The mean of speeds: the reciprocal of the mean of the reciprocals."""
    data = list(data)
    message = "harmonic mean does not support negative values"
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        value = data[0]
        if not hasattr(value, "numerator") and not hasattr(value, "as_integer_ratio"):
            raise TypeError("unsupported type")
        if value < 0:
            raise StatisticsError(message)
        return value
    if weights is None:
        weights = [1] * len(data)
        whole = _Sum(weights)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        if any(w < 0 for w in weights):
            raise StatisticsError(message)
        whole = _Sum(weights)
    parts = []
    for weight, value in zip(weights, data):
        if value < 0:
            raise StatisticsError(message)
        if weight and not value:
            return 0
        parts.append(weight / value if weight else 0)
    total = _Sum(parts)
    if total.special is not None:
        return whole.numerator / whole.denominator / total.special
    if total.numerator <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _to_type(
        whole.numerator * total.denominator, whole.denominator * total.numerator, total.kind
    )


def median(data):
    """The middle value, or the mean of the two in the middle."""
    data = sorted(data)
    count = len(data)
    if not count:
        raise StatisticsError("no median for empty data")
    middle = count // 2
    return data[middle] if count % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    """The middle value, or the lower of the two in the middle."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value, or the higher of the two in the middle."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of values that stand for the middles of intervals of this width."""
    from bisect import bisect_left, bisect_right

    data = sorted(data)
    count = len(data)
    if not count:
        raise StatisticsError("no median for empty data")
    value = data[count // 2]
    below = bisect_left(data, value)
    inside = bisect_right(data, value, lo=below) - below
    try:
        interval, value = float(interval), float(value)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
    return value - interval / 2.0 + interval * (count / 2 - below) / inside


def mode(data):
    """The commonest value, the first of them if there are several."""
    counts = _counted(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    """All of the commonest values, in the order in which they first occur."""
    counts = _counted(data)
    highest = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == highest]


def _counted(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    return counts


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 values that cut the data into n groups of equal size."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        if count == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method == "inclusive":
        cuts = [divmod(i * (count - 1), n) for i in range(1, n)]
        return [(data[j] * (n - d) + data[j + 1] * d) / n for j, d in cuts]
    if method == "exclusive":
        result = []
        for i in range(1, n):
            j = min(max(i * (count + 1) // n, 1), count - 1)
            d = i * (count + 1) - j * n
            result.append((data[j - 1] * (n - d) + data[j] * d) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


class _Squares:
    """The exact sum of the squared distances from the mean, or from another centre."""

    def __init__(self, data, centre=None):
        data = list(data)
        if centre is None:
            total = _Sum(data)
            self.special = None if total.special is None else abs(total.special)
            self.count = total.count
            self.kind = total.kind
            if self.special is not None or not data:
                self.numerator, self.denominator = 0, 1
                return
            centre_n, centre_d = total.numerator, total.denominator * total.count
        else:
            centre_n, centre_d = _ratio(centre)

        def squared(numerator, denominator):
            numerator = numerator * centre_d - centre_n * denominator
            denominator *= centre_d
            return numerator * numerator, denominator * denominator

        squares = _Sum(data, squared)
        self.special = None if squares.special is None else abs(squares.special)
        self.count, self.kind = squares.count, squares.kind
        self.numerator, self.denominator = squares.numerator, squares.denominator

    def divided(self, by):
        if self.special is not None:
            return self.special
        return _to_type(self.numerator, self.denominator * by, self.kind)

    def root_divided(self, by):
        """The square root of the quotient."""
        if self.special is not None:
            return self.special
        if not issubclass(self.kind, (int, float)) and not _is_fraction(self.kind):
            return self.divided(by).sqrt()
        return _root(self.numerator, self.denominator * by)


def _root(numerator, denominator):
    """The square root of a quotient, rounded once: with digits to spare and a sticky last bit."""
    shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
    if shift >= 0:
        denominator <<= 2 * shift
    else:
        numerator <<= -2 * shift
    root = isqrt(numerator // denominator)
    root |= root * root * denominator != numerator
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def variance(data, xbar=None):
    """The variance of a sample."""
    squares = _Squares(data, xbar)
    if squares.count < 2:
        raise StatisticsError("variance requires at least two data points")
    return squares.divided(squares.count - 1)


def pvariance(data, mu=None):
    """The variance of a whole population."""
    squares = _Squares(data, mu)
    if squares.count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return squares.divided(squares.count)


def stdev(data, xbar=None):
    """The standard deviation of a sample: the square root of its variance."""
    squares = _Squares(data, xbar)
    if squares.count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return squares.root_divided(squares.count - 1)


def pstdev(data, mu=None):
    """The standard deviation of a whole population: the square root of its variance."""
    squares = _Squares(data, mu)
    if squares.count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return squares.root_divided(squares.count)
