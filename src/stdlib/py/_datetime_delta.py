"""timedelta, a difference between two moments, and the time zones that are nothing but such a difference."""

import math
from operator import index

_DAY = 86400 * 10**6
_LARGEST = 999999999


def divide_nearest(a, b):
    """a / b as the nearest integer, the even one of two."""
    quotient, rest = divmod(a, b)
    rest *= 2
    if rest == b:
        return quotient + (quotient & 1)
    return quotient + ((rest > b) if b > 0 else (rest < b))


def shown_name(self):
    """What a repr begins with: our own classes with their module, derived ones without."""
    cls = type(self)
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


class timedelta:
    """A duration, kept as days, seconds in [0, 86400) and microseconds in [0, 1000000)."""

    __module__ = "datetime"
    __slots__ = ("_total", "_hash")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total, leftover = 0, 0.0
        for name, value, unit in (
            ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000), ("seconds", seconds, 10**6),
            ("minutes", minutes, 60 * 10**6), ("hours", hours, 3600 * 10**6), ("days", days, _DAY),
            ("weeks", weeks, 7 * _DAY),
        ):  # fmt: skip
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                fraction, whole = math.modf(value)
                total += int(whole) * unit
                if fraction:
                    fraction, whole = math.modf(fraction * unit)
                    total += int(whole)
                    leftover += fraction
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if leftover:
            # to the nearest microsecond of the sum, the even one of two
            odd = total & 1
            nearest = math.floor(leftover + 0.5) if leftover >= 0 else math.ceil(leftover - 0.5)
            if abs(nearest - leftover) == 0.5:
                half = (leftover + odd) * 0.5
                nearest = 2 * int(math.floor(half + 0.5) if half >= 0 else math.ceil(half - 0.5)) - odd
            total += nearest
        return _delta(total, cls)

    @property
    def days(self):
        """The days; negative for a negative duration."""
        return self._total // _DAY

    @property
    def seconds(self):
        """The seconds besides the days."""
        return self._total % _DAY // 10**6

    @property
    def microseconds(self):
        """The microseconds besides the seconds."""
        return self._total % 10**6

    def total_seconds(self):
        """The whole duration in seconds."""
        return self._total / 10**6

    def __repr__(self):
        parts = [
            f"{name}={value}"
            for name, value in (("days", self.days), ("seconds", self.seconds), ("microseconds", self.microseconds))
            if value
        ]
        return f"{shown_name(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        if self.microseconds:
            text += f".{self.microseconds:06}"
        if self.days:
            text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, {text}"
        return text

    # arithmetic

    def __add__(self, other):
        return _delta(self._total + other._total) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _delta(self._total - other._total) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _delta(other._total - self._total) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-self._total)

    def __pos__(self):
        return _delta(self._total)

    def __abs__(self):
        return _delta(abs(self._total))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._total * other)
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return _delta(divide_nearest(self._total * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total // other._total
        return _delta(self._total // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total / other._total
        if isinstance(other, int):
            return _delta(divide_nearest(self._total, other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return _delta(divide_nearest(self._total * denominator, numerator))
        return NotImplemented

    def __mod__(self, other):
        return _delta(self._total % other._total) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, rest = divmod(self._total, other._total)
        return quotient, _delta(rest)

    # comparison

    def __eq__(self, other):
        return self._total == other._total if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total < other._total if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total <= other._total if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total > other._total if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total >= other._total if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._total != 0

    def __reduce__(self):
        return self.__class__, (self.days, self.seconds, self.microseconds)


def _delta(total, cls=timedelta):
    """A timedelta of that many microseconds."""
    days = total // _DAY
    if not -_LARGEST <= days <= _LARGEST:
        if -(2**31) <= days < 2**31:
            raise OverflowError(f"days={days}; must have magnitude <= {_LARGEST}")
        raise OverflowError("Python int too large to convert to C int")
    self = object.__new__(cls)
    self._total = total
    return self


timedelta.min = timedelta(-_LARGEST)
timedelta.max = timedelta(_LARGEST, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    """The base of time zones; a subclass tells utcoffset, dst and tzname for a datetime."""

    __module__ = "datetime"
    __slots__ = ()

    def tzname(self, dt):
        """The zone's name at that time."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        """How far ahead of UTC the zone is at that time."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        """How much of that is daylight saving."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """The local time for a UTC time that carries this zone."""
        from _datetime_moment import datetime

        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - saving
        if standard:
            dt += standard
            saving = dt.dst()
            if saving is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + saving

    def __reduce__(self):
        args = self.__getinitargs__() if hasattr(self, "__getinitargs__") else ()
        return self.__class__, args, self.__getstate__()


def check_offset(name, offset):
    """What utcoffset() and dst() may give: None or a timedelta of less than a day."""
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'")
    if not -_DAY < offset._total < _DAY:
        raise ValueError(
            f"offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}."
        )
    return offset


def offset_text(offset, colon=":"):
    """+HH:MM, and seconds and microseconds where there are any; nothing for None."""
    if offset is None:
        return ""
    sign = "-" if offset._total < 0 else "+"
    seconds, microseconds = divmod(abs(offset._total), 10**6)
    minutes, seconds = divmod(seconds, 60)
    text = f"{sign}{minutes // 60:02}{colon}{minutes % 60:02}"
    if seconds or microseconds:
        text += f"{colon}{seconds:02}"
        if microseconds:
            text += f".{microseconds:06}"
    return text


class timezone(tzinfo):
    """A zone at a fixed distance from UTC."""

    __module__ = "datetime"
    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None:
            if not offset:
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -_DAY < offset._total < _DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                f"not {offset!r}."
            )
        return cls._create(offset, name)

    @classmethod
    def _create(cls, offset, name=None):
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        return f"{shown_name(self)}({', '.join(map(repr, self.__getinitargs__()))})"

    def __str__(self):
        return self.tzname(None)

    @staticmethod
    def _check(method, dt):
        from _datetime_moment import datetime

        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt):
        self._check("utcoffset", dt)
        return self._offset

    def tzname(self, dt):
        self._check("tzname", dt)
        if self._name is not None:
            return self._name
        return "UTC" + offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt):
        self._check("dst", dt)
        return None

    def fromutc(self, dt):
        from _datetime_moment import datetime

        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset


timezone.utc = UTC = timezone._create(timedelta(0))
timezone.min = timezone._create(timedelta(hours=-23, minutes=-59))
timezone.max = timezone._create(timedelta(hours=23, minutes=59))
