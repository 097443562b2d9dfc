"""The calendar that dates are counted by, the checks of their fields, and the text of a time of day."""

from operator import index

from _datetime_delta import tzinfo

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
