"""datetime: a day and a time of day, perhaps with a time zone."""

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
    check_zone,
    clock_text,
    from_ordinal,
    time_fields_text,
)
from _datetime_date import date, time
from _datetime_delta import UTC, _delta, _DAY, check_offset, offset_text, timedelta, timezone

_EPOCH_DAY = 719163  # 1 January 1970


class datetime(date):
    """A moment; without a time zone it is up to the program which one it means."""

    __module__ = "datetime"
    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(
        cls, year=_ABSENT, month=_ABSENT, day=_ABSENT, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        year, month, day = check_date(year, month, day)
        fields = check_time(hour, minute, second, microsecond, tzinfo, fold)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second, self._microsecond, self._fold = fields
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    # making one

    @classmethod
    def now(cls, tz=None):
        """The moment that it is, here or in a time zone."""
        import time as clock

        return cls.fromtimestamp(clock.time(), tz)

    @classmethod
    def today(cls):
        """The moment that it is here."""
        import time as clock

        return cls.fromtimestamp(clock.time())

    @classmethod
    def utcnow(cls):
        """The moment that it is in UTC, without a time zone."""
        _warn_utc("utcnow", "now(datetime.UTC)")
        import time as clock

        return cls._from_seconds(clock.time(), True)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The moment of a time in seconds since 1970, here or in a time zone."""
        check_zone(tz)
        if tz is None:
            return cls._from_seconds(timestamp, False)
        return tz.fromutc(cls._from_seconds(timestamp, True, tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """The same in UTC, without a time zone."""
        _warn_utc("utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)")
        return cls._from_seconds(timestamp, True)

    @classmethod
    def _from_seconds(cls, timestamp, utc, tz=None):
        from _datetime_text import local_fields, utc_fields

        if utc:
            return cls(*utc_fields(timestamp), tz)
        fields = local_fields(timestamp)
        made = cls(*fields)
        # if the clock was set back, the second time that it shows the same is marked
        if fields[0] > MINYEAR or fields[1] > 1:
            earlier = local_fields(timestamp - 86400)
            jump = made - cls(*earlier) - timedelta(days=1)
            if jump._total < 0:
                before = cls(*local_fields(timestamp + jump.total_seconds()))
                if before == made:
                    made._fold = 1
        return made

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """A day and a time of day together."""
        if not isinstance(date, _date):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, *time._clock(), zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The moment that an ISO 8601 text names."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        from _datetime_text import parse_moment

        fields = parse_moment(date_string)
        if fields is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        return cls(*fields)

    @classmethod
    def strptime(cls, date_string, format, /):
        """The moment that a text names by a format with %Y, %m, ..."""
        import _strptime

        return _strptime._strptime_datetime(cls, date_string, format)

    # parts and texts

    def date(self):
        """The day."""
        return date(self._year, self._month, self._day)

    def time(self):
        """The time of day, without a time zone."""
        return time(*self._clock(), fold=self._fold)

    def timetz(self):
        """The time of day, with the time zone."""
        return time(*self._clock(), self._tzinfo, fold=self._fold)

    def _clock(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _key(self):
        return self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond

    def _fields_text(self):
        text = time_fields_text(self, [self._year, self._month, self._day, self._hour, self._minute])
        if self._fold:
            text += ", fold=1"
        return text if self._tzinfo is None else text + f", tzinfo={self._tzinfo!r}"

    def isoformat(self, sep="T", timespec="auto"):
        """YYYY-MM-DDTHH:MM:SS, with microseconds and offset where there are any; timespec says how exact."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        return f"{date.isoformat(self)}{sep}{clock_text(self, timespec)}{offset_text(self.utcoffset())}"

    def __str__(self):
        return self.isoformat(sep=" ")

    def ctime(self):
        """As C's ctime writes it."""
        day = f"{DAY_NAMES[self.weekday()]} {MONTH_NAMES[self._month]} {self._day:2}"
        return f"{day} {self._hour:02}:{self._minute:02}:{self._second:02} {self._year:04}"

    def timetuple(self):
        """As time.localtime() would give it."""
        saving = self.dst()
        return self._timetuple(
            self._hour, self._minute, self._second, -1 if saving is None else 1 if saving else 0
        )

    def utctimetuple(self):
        """As time.gmtime() would give it."""
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return moment._timetuple(moment._hour, moment._minute, moment._second, 0)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
        fold=None,
    ):  # fmt: skip
        """The same moment with other fields."""
        given = (year, month, day, hour, minute, second, microsecond)
        fields = [old if new is None else new for old, new in zip(self._key(), given)]
        zone = self._tzinfo if tzinfo is True else tzinfo
        return type(self)(*fields, zone, fold=self._fold if fold is None else fold)

    __replace__ = replace

    # time zones

    def utcoffset(self):
        """How far ahead of UTC this moment's time zone is."""
        return None if self._tzinfo is None else check_offset("utcoffset", self._tzinfo.utcoffset(self))

    def dst(self):
        """How much of that is daylight saving."""
        return None if self._tzinfo is None else check_offset("dst", self._tzinfo.dst(self))

    def tzname(self):
        """The name of the time zone."""
        return None if self._tzinfo is None else check_name(self._tzinfo.tzname(self))

    def timestamp(self):
        """Seconds since 1970."""
        if self._tzinfo is None:
            return self._local_seconds() + self._microsecond / 10**6
        return (self - _EPOCH).total_seconds()

    def _seconds(self):
        """Seconds from 1970 to this time, as if it were UTC."""
        clock = (self._hour * 60 + self._minute) * 60 + self._second
        return (self.toordinal() - _EPOCH_DAY) * 86400 + clock

    def _local_seconds(self):
        """The time in seconds at which the clocks here show this; the fold chooses if they do so twice or never."""
        from _datetime_text import local_shift

        wanted, day = self._seconds(), 86400

        def shown(seconds):
            return seconds + local_shift(seconds)

        shift = shown(wanted) - wanted
        first = wanted - shift
        found = shown(first)
        if found == wanted:
            # perhaps there is another answer a day before or after
            other_shift = shown(first + (-day if self._fold == 0 else day)) - (first + (-day if self._fold == 0 else day))
            if other_shift == shift:
                return first
            second = wanted - other_shift
        else:
            other_shift = found - first
            second = wanted - other_shift
        if shown(second) == wanted:
            return second
        if found == wanted:
            return first
        # it is a time that the clocks left out
        return (max, min)[self._fold](first, second)

    def astimezone(self, tz=None):
        """The same moment in another time zone, by default the one here."""
        check_zone(tz)
        mine = self._tzinfo
        if mine is None:
            mine = self._local_zone()
            offset = mine.utcoffset(self)
        elif tz is mine:
            return self
        else:
            offset = self.utcoffset()
            if offset is None:
                mine = self.replace(tzinfo=None)._local_zone()
                offset = mine.utcoffset(self)
        utc = (self - offset).replace(tzinfo=UTC) if tz is None else (self - offset).replace(tzinfo=tz)
        if tz is None:
            tz = utc._local_zone()
            utc = utc.replace(tzinfo=tz)
        return tz.fromutc(utc)

    def _local_zone(self):
        import time as clock

        seconds = self._local_seconds() if self._tzinfo is None else (self - _EPOCH) // timedelta(seconds=1)
        local = clock.localtime(seconds)
        return timezone(timedelta(seconds=local.tm_gmtoff), local.tm_zone)

    # arithmetic and comparison

    def _microseconds(self):
        clock = (self._hour * 60 + self._minute) * 60 + self._second
        return self.toordinal() * _DAY + clock * 10**6 + self._microsecond

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        day, rest = divmod(self._microseconds() + other._total, _DAY)
        if not 0 < day <= _LAST_DAY:
            raise OverflowError("date value out of range")
        seconds, microsecond = divmod(rest, 10**6)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(*from_ordinal(day), hour, minute, second, microsecond, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        distance = _delta(self._microseconds() - other._microseconds())
        if self._tzinfo is other._tzinfo:
            return distance
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return distance
        if mine is None or theirs is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return distance + theirs - mine

    def _order(self, other, equal=False):
        """Negative, zero or positive, as this moment is before, at or after the other."""
        mine = theirs = None
        if self._tzinfo is not other._tzinfo:
            mine, theirs = self.utcoffset(), other.utcoffset()
            if equal and (_is_ambiguous(self, mine) or _is_ambiguous(other, theirs)):
                return 2
        if mine == theirs:
            return (self._key() > other._key()) - (self._key() < other._key())
        if mine is None or theirs is None:
            if equal:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        distance = self._microseconds() - mine._total - (other._microseconds() - theirs._total)
        return (distance > 0) - (distance < 0)

    def __eq__(self, other):
        return self._order(other, True) == 0 if isinstance(other, datetime) else NotImplemented

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, datetime) else NotImplemented

    def __hash__(self):
        plain = self.replace(fold=0) if self._fold else self
        offset = plain.utcoffset()
        return hash(self._microseconds() if offset is None else self._microseconds() - offset._total)

    def __reduce__(self):
        return _restore, (self.__class__, self._key(), self._tzinfo, self._fold)


def _is_ambiguous(moment, offset):
    """Has the same time with the other fold another offset? Then it equals nothing in another time zone."""
    return moment._tzinfo is not None and moment.replace(fold=not moment._fold).utcoffset() != offset


def _restore(cls, fields, zone, fold):
    return cls(*fields, zone, fold=fold)


def _warn_utc(name, instead):
    import warnings

    warnings.warn(
        f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware "
        f"objects to represent datetimes in UTC: datetime.datetime.{instead}.",
        DeprecationWarning,
        stacklevel=3,
    )


_date, _time = date, time  # combine() has parameters of these names
datetime.min, datetime.max = datetime(MINYEAR, 1, 1), datetime(MAXYEAR, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
