"""date and time: a day of the calendar, and a time of any day.

Days are counted from 1 January of the year 1, which is day 1, in the Gregorian calendar carried on in both directions.
"""

from operator import index

from _datetime_calendar import (
    _ABSENT,
    _LAST_DAY,
    DAY_NAMES,
    MAXYEAR,
    MINYEAR,
    MONTH_NAMES,
    check_date,
    check_name,
    check_time,
    clock_text,
    day_of_year,
    first_monday,
    from_ordinal,
    iso_to_ordinal,
    time_fields_text,
    to_ordinal,
)
from _datetime_delta import _delta, _DAY, check_offset, offset_text, shown_name, timedelta, tzinfo


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


date.min, date.max, date.resolution = date(MINYEAR, 1, 1), date(MAXYEAR, 12, 31), timedelta(days=1)
time.min, time.max, time.resolution = time(0), time(23, 59, 59, 999999), timedelta(microseconds=1)
