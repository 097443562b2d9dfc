"""date and time: a day of the calendar, and a time of any day.

Days are counted from 1 January of the year 1, which is day 1, in the Gregorian calendar carried on in both directions.
"""

from operator import index

from _datetime_delta import _delta, _DAY, check_offset, offset_text, shown_name, timedelta, tzinfo

MINYEAR, MAXYEAR = 1, 9999
_LAST_DAY = 3652059
_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTH_NAMES = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ABSENT = object()


def is_leap(year):
    """Has the year a 29 February?"""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    """How many days the month has."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month]


def days_before_year(year):
    """How many days there were before its 1 January."""
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def day_of_year(year, month, day):
    """1 for the 1 January."""
    return _BEFORE_MONTH[month] + day + (month > 2 and is_leap(year))


def to_ordinal(year, month, day):
    """The number of a day."""
    return days_before_year(year) + day_of_year(year, month, day)


def from_ordinal(number):
    """(year, month, day) of a number."""
    year = number * 400 // 146097 + 1  # right, or one too many or too few
    if days_before_year(year) >= number:
        year -= 1
    elif days_before_year(year + 1) < number:
        year += 1
    rest = number - days_before_year(year)
    month = rest // 32 + 1  # right, or one too few
    if month < 12 and rest > _BEFORE_MONTH[month + 1] + (month > 1 and is_leap(year)):
        month += 1
    return year, month, rest - _BEFORE_MONTH[month] - (month > 2 and is_leap(year))


def first_monday(year):
    """The number of the Monday with which the ISO year begins."""
    first = days_before_year(year) + 1
    weekday = (first + 6) % 7
    return first - weekday if weekday <= 3 else first - weekday + 7


def check_date(year, month, day):
    """The fields as integers, if there is such a day."""
    for position, (name, value) in enumerate((("year", year), ("month", month), ("day", day)), 1):
        if value is _ABSENT:
            raise TypeError(f"function missing required argument '{name}' (pos {position})")
    year, month, day = index(year), index(month), index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def check_time(hour, minute, second, microsecond, zone, fold):
    """The fields as integers, if there is such a time."""
    hour, minute, second, microsecond, fold = map(index, (hour, minute, second, microsecond, fold))
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    check_zone(zone)
    return hour, minute, second, microsecond, fold


def check_zone(zone):
    """A tzinfo argument has to be one, or None."""
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(
            f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'"
        )


class IsoCalendarDate(tuple):
    """(year, week, weekday), and those by name."""

    __module__ = "datetime"
    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


class _Formatted:
    """What date, time and datetime have in common as texts."""

    __slots__ = ()

    def __str__(self):
        return self.isoformat()

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"format() argument 2 must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def __repr__(self):
        return f"{shown_name(self)}({self._fields_text()})"


class date(_Formatted):
    """A day."""

    __module__ = "datetime"
    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year=_ABSENT, month=_ABSENT, day=_ABSENT):
        if month is _ABSENT and isinstance(year, (bytes, str)) and len(year) == 4:
            data = year.encode("latin-1") if isinstance(year, str) else year
            year, month, day = data[0] * 256 + data[1], data[2], data[3]
        self = object.__new__(cls)
        self._year, self._month, self._day = check_date(year, month, day)
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        """The day that it is here."""
        import time as clock

        return cls.fromtimestamp(clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The day here at a time in seconds since 1970."""
        from _datetime_text import local_fields

        return cls(*local_fields(timestamp)[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The day of a number, where 1 January of the year 1 is 1."""
        ordinal = index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The day that an ISO 8601 text names: 2024-05-06, 20240506, 2024-W19-1."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        from _datetime_text import parse_date

        if len(date_string) not in (7, 8, 10):
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        fields = parse_date(date_string)
        if fields is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of an ISO year, week and weekday."""
        return cls(*from_ordinal(iso_to_ordinal(index(year), index(week), index(day))))

    def _fields_text(self):
        return f"{self._year}, {self._month}, {self._day}"

    def isoformat(self):
        """YYYY-MM-DD"""
        return f"{self._year:04}-{self._month:02}-{self._day:02}"

    def ctime(self):
        """As C's ctime writes it."""
        name = DAY_NAMES[self.weekday()]
        return f"{name} {MONTH_NAMES[self._month]} {self._day:2} 00:00:00 {self._year:04}"

    def strftime(self, format):
        """By a format with %Y, %m, ..."""
        from _datetime_text import write

        return write(self, format, self.timetuple())

    def timetuple(self):
        """As time.localtime() would give it."""
        return self._timetuple(0, 0, 0, -1)

    def _timetuple(self, hour, minute, second, dst):
        from time import struct_time

        day = day_of_year(self._year, self._month, self._day)
        return struct_time(
            (self._year, self._month, self._day, hour, minute, second, self.weekday(), day, dst)
        )

    def toordinal(self):
        """The number of the day."""
        return to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        """Monday is 0."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """Monday is 1."""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """(ISO year, week, weekday)"""
        year, today = self._year, date.toordinal(self)
        monday = first_monday(year)
        if today < monday:
            year -= 1
            monday = first_monday(year)
        elif today >= monday + 52 * 7 and today >= first_monday(year + 1):
            year += 1
            monday = first_monday(year)
        week, day = divmod(today - monday, 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def replace(self, year=None, month=None, day=None):
        """The same day with other fields."""
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day,
        )  # fmt: skip

    __replace__ = replace

    def __add__(self, other):
        if isinstance(other, timedelta):
            number = self.toordinal() + other.days
            if 0 < number <= _LAST_DAY:
                return type(self).fromordinal(number)
            raise OverflowError("date value out of range")
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if _is_plain_date(other):
            return _delta((self.toordinal() - other.toordinal()) * _DAY)
        return NotImplemented

    def _key(self):
        return self._year, self._month, self._day

    def __eq__(self, other):
        return self._key() == other._key() if _is_plain_date(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if _is_plain_date(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if _is_plain_date(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if _is_plain_date(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if _is_plain_date(other) else NotImplemented

    def __hash__(self):
        return hash(self._state())

    def _state(self):
        high, low = divmod(self._year, 256)
        return bytes((high, low, self._month, self._day))

    def __reduce__(self):
        return self.__class__, (self._state(),)


def _is_plain_date(other):
    """A datetime is a date too, but not one to compare a day with."""
    return isinstance(other, date) and not hasattr(other, "hour")


def iso_to_ordinal(year, week, day):
    """The number of the day of an ISO year, week and weekday."""
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    monday = first_monday(year)
    if not 1 <= week <= 53 or (week == 53 and monday + 52 * 7 >= first_monday(year + 1)):
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return monday + (week - 1) * 7 + day - 1


class time(_Formatted):
    """A time of day, perhaps with a time zone."""

    __module__ = "datetime"
    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        fields = check_time(hour, minute, second, microsecond, tzinfo, fold)
        self._hour, self._minute, self._second, self._microsecond, self._fold = fields
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        """The time that an ISO 8601 text names."""
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        from _datetime_text import parse_time

        fields = parse_time(time_string.removeprefix("T"))
        if fields is None:
            raise ValueError(f"Invalid isoformat string: {time_string!r}")
        return cls(*fields)

    def _fields_text(self):
        text = time_fields_text(self, [self._hour, self._minute])
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return text + ", fold=1" if self._fold else text

    def isoformat(self, timespec="auto"):
        """HH:MM:SS, with microseconds and offset where there are any; timespec says how exact."""
        return clock_text(self, timespec) + offset_text(self.utcoffset())

    def strftime(self, format):
        """By a format with %H, %M, ...; the day is 1 January 1900."""
        from time import struct_time

        from _datetime_text import write

        return write(self, format, struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)))

    def utcoffset(self):
        """The zone's distance from UTC, if it is known without a day."""
        return None if self._tzinfo is None else check_offset("utcoffset", self._tzinfo.utcoffset(None))

    def dst(self):
        """The daylight saving, if it is known without a day."""
        return None if self._tzinfo is None else check_offset("dst", self._tzinfo.dst(None))

    def tzname(self):
        """The zone's name, if it is known without a day."""
        return None if self._tzinfo is None else check_name(self._tzinfo.tzname(None))

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """The same time with other fields."""
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold,
        )  # fmt: skip

    __replace__ = replace

    def _clock(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _keys(self, other, equal=False):
        """Both times as something to compare: their clocks, or if their offsets differ their distances from UTC."""
        if self._tzinfo is other._tzinfo:
            return self._clock(), other._clock()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._clock(), other._clock()
        if mine is None or theirs is None:
            if equal:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._from_utc(mine), other._from_utc(theirs)

    def _from_utc(self, offset):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 10**6 + self._microsecond - offset._total

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._keys(other, True)
        return mine == theirs

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._keys(other)
        return mine < theirs

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._keys(other)
        return mine <= theirs

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._keys(other)
        return mine > theirs

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        mine, theirs = self._keys(other)
        return mine >= theirs

    def __hash__(self):
        plain = self.replace(fold=0) if self._fold else self
        offset = plain.utcoffset()
        return hash(self._clock() if not offset else self._from_utc(offset))

    def __reduce__(self):
        return _restore_time, (self.__class__, self._clock(), self._tzinfo, self._fold)


def _restore_time(cls, clock, zone, fold):
    return cls(*clock, zone, fold=fold)


def check_name(name):
    """What tzname() may give."""
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


def time_fields_text(self, fields):
    """The arguments of a repr: seconds and what is smaller only where it is there."""
    if self.second or self.microsecond:
        fields.append(self.second)
        if self.microsecond:
            fields.append(self.microsecond)
    return ", ".join(map(str, fields))


_SPECS = {
    "hours": lambda t: f"{t.hour:02}",
    "minutes": lambda t: f"{t.hour:02}:{t.minute:02}",
    "seconds": lambda t: f"{t.hour:02}:{t.minute:02}:{t.second:02}",
    "milliseconds": lambda t: f"{t.hour:02}:{t.minute:02}:{t.second:02}.{t.microsecond // 1000:03}",
    "microseconds": lambda t: f"{t.hour:02}:{t.minute:02}:{t.second:02}.{t.microsecond:06}",
}


def clock_text(self, timespec):
    """The time of day as ISO 8601."""
    if timespec == "auto":
        timespec = "microseconds" if self.microsecond else "seconds"
    try:
        write = _SPECS[timespec]
    except KeyError:
        raise ValueError("Unknown timespec value") from None
    return write(self)


date.min, date.max, date.resolution = date(MINYEAR, 1, 1), date(MAXYEAR, 12, 31), timedelta(days=1)
time.min, time.max, time.resolution = time(0), time(23, 59, 59, 999999), timedelta(microseconds=1)
