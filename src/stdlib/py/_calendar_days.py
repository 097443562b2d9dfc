"""Days, months and leap years; the names that calendars write. Part of calendar."""

import datetime
from enum import IntEnum, global_enum


class IllegalMonthError(ValueError, IndexError):
    """A month is no number from 1 to 12."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    """A weekday is no number from 0 to 6."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


@global_enum
class Month(IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


@global_enum
class Day(IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


Month.__module__ = Day.__module__ = "calendar"

mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class _Names:
    """Names that strftime writes for a number of days or months; item 0 may be empty."""

    def __init__(self, format, dates, has_empty):
        self.format, self._dates, self._has_empty = format, dates, has_empty

    def _text(self, at):
        return "" if self._has_empty and at == 0 else self._dates[at].strftime(self.format)

    def __getitem__(self, i):
        indices = range(len(self._dates))[i]
        return [self._text(at) for at in indices] if isinstance(i, slice) else self._text(indices)

    def __len__(self):
        return len(self._dates)


_months = [datetime.date(2001, 1, 1)] + [datetime.date(2001, number, 1) for number in range(1, 13)]
_days = [datetime.date(2001, 1, number) for number in range(1, 8)]
day_name, day_abbr = _Names("%A", _days, False), _Names("%a", _days, False)
month_name, month_abbr = _Names("%B", _months, True), _Names("%b", _months, True)


def isleap(year):
    """Has the year a 29th of February?"""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """How many leap years there are from y1 up to, and without, y2."""
    y1, y2 = y1 - 1, y2 - 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year, month, day):
    """The day of the week, 0 for Monday."""
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400
    return Day(datetime.date(year, month, day).weekday())


def monthrange(year, month):
    """(weekday of the first day, number of days) of a month."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), mdays[month] + (month == 2 and isleap(year))


def month_length(year, month):
    """How many days a month has."""
    return mdays[month] + (month == 2 and isleap(year))


def month_before(year, month):
    """(year, month) of the month before."""
    return (year - 1, 12) if month == 1 else (year, month - 1)


def month_after(year, month):
    """(year, month) of the month after."""
    return (year + 1, 1) if month == 12 else (year, month + 1)
