"""NormalDist: a normal distribution as a value to calculate with."""

from math import erf, exp, fabs, hypot, log, sqrt, tau

from statistics import StatisticsError, _Squares, _Sum

__name__ = "statistics"

_SQRT2 = sqrt(2.0)

# Wichura's algorithm AS 241 (1988): numerator and denominator of a rational function for the
# middle of the distribution, for its flanks, and for its far ends; the highest power comes first.
_MIDDLE = (
    (
        2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4, 6.72657_70927_00870_0853e+4,
        4.59219_53931_54987_1457e+4, 1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3,
        1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0,
    ),
    (
        5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4, 3.93078_95800_09271_0610e+4,
        2.12137_94301_58659_5867e+4, 5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2,
        4.23133_30701_60091_1252e+1, 1.0,
    ),
)
_FLANK = (
    (
        7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2,
        2.41780_72517_74506_11770e-1, 1.27045_82524_52368_38258e+0,
        3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0,
        4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0,
    ),
    (
        1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4,
        1.51986_66563_61645_71966e-2, 1.48103_97642_74800_74590e-1,
        6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0,
        2.05319_16266_37758_82187e+0, 1.0,
    ),
)
_END = (
    (
        2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5,
        1.24266_09473_88078_43860e-3, 2.65321_89526_57612_30930e-2,
        2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0,
        5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0,
    ),
    (
        2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7,
        1.84631_83175_10054_68180e-5, 7.86869_13114_56132_59100e-4,
        1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
        5.99832_20655_58879_37690e-1, 1.0,
    ),
)


def _polynomial(coefficients, x):
    value = coefficients[0]
    for coefficient in coefficients[1:]:
        value = value * x + coefficient
    return value


def _quotient(table, x, factor=1.0):
    numerator, denominator = table
    return _polynomial(numerator, x) * factor / _polynomial(denominator, x)


def normal_inv_cdf(p, mu, sigma):
    """The value below which the share p of a normal distribution lies."""
    q = p - 0.5
    if fabs(q) <= 0.425:
        return mu + _quotient(_MIDDLE, 0.180625 - q * q, q) * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    x = _quotient(_FLANK, r - 1.6) if r <= 5.0 else _quotient(_END, r - 5.0)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution; adding and scaling give the distribution of the result."""

    __slots__ = {
        "_mu": "The mean.",
        "_sigma": "The standard deviation.",
    }

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with the mean and the standard deviation of these values."""
        data = list(data)
        total = _Sum(data)
        squares = _Squares(data)
        if total.count < 2:
            raise StatisticsError("stdev requires at least two data points")
        return cls(total.divided(total.count), squares.root_divided(total.count - 1))

    def samples(self, n, *, seed=None):
        """n random values."""
        import random

        next_random = random.random if seed is None else random.Random(seed).random
        return [normal_inv_cdf(next_random(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        """The density at x."""
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        distance = x - self._mu
        return exp(distance * distance / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        """The share of the distribution that is not above x."""
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        """The value that the share p of the distribution is not above."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return normal_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """The n - 1 values that cut the distribution into n equal parts."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area that lies under both densities, from 0 to 1."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        x_variance, y_variance = x.variance, y.variance
        if not x_variance or not y_variance:
            raise StatisticsError("overlap() not defined when sigma is zero")
        wider = y_variance - x_variance
        apart = fabs(y._mu - x._mu)
        if not wider:
            return 1.0 - erf(apart / (2.0 * x._sigma * _SQRT2))
        # The densities cross twice.
        a = x._mu * y_variance - y._mu * x_variance
        b = x._sigma * y._sigma * sqrt(apart * apart + wider * log(y_variance / x_variance))
        low, high = (a + b) / wider, (a - b) / wider
        return 1.0 - (fabs(y.cdf(low) - x.cdf(low)) + fabs(y.cdf(high) - x.cdf(high)))

    def zscore(self, x):
        """How many standard deviations x is above the mean."""
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * fabs(factor))

    def __truediv__(self, divisor):
        return NormalDist(self._mu / divisor, self._sigma / fabs(divisor))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
