"""Weeks and months as lists of days and dates. Part of calendar."""

import datetime
from itertools import repeat

from _calendar_days import month_after, month_before, month_length, monthrange


class Calendar:
    """Lists days; what writes them derives from it. Weeks begin on firstweekday, 0 for Monday."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The numbers of a week's days in their order."""
        for number in range(self.firstweekday, self.firstweekday + 7):
            yield number % 7

    def itermonthdates(self, year, month):
        """The dates of a month and of what completes its weeks."""
        for parts in self.itermonthdays3(year, month):
            yield datetime.date(*parts)

    def itermonthdays(self, year, month):
        """The numbers of the days; 0 for those outside of the month."""
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from repeat(0, before)
        yield from range(1, length + 1)
        after = (self.firstweekday - first - length) % 7
        yield from repeat(0, after)

    def itermonthdays2(self, year, month):
        """(day, weekday) pairs."""
        for at, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, at % 7

    def itermonthdays3(self, year, month):
        """(year, month, day), also of the days outside of the month."""
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        after = (self.firstweekday - first - length) % 7
        other_year, other_month = month_before(year, month)
        end = month_length(other_year, other_month) + 1
        for day in range(end - before, end):
            yield other_year, other_month, day
        for day in range(1, length + 1):
            yield year, month, day
        other_year, other_month = month_after(year, month)
        for day in range(1, after + 1):
            yield other_year, other_month, day

    def itermonthdays4(self, year, month):
        """(year, month, day, weekday)."""
        for at, parts in enumerate(self.itermonthdays3(year, month)):
            yield (*parts, (self.firstweekday + at) % 7)

    def monthdatescalendar(self, year, month):
        """Weeks of dates."""
        return _weeks(list(self.itermonthdates(year, month)))

    def monthdays2calendar(self, year, month):
        """Weeks of (day, weekday) pairs."""
        return _weeks(list(self.itermonthdays2(year, month)))

    def monthdayscalendar(self, year, month):
        """Weeks of day numbers."""
        return _weeks(list(self.itermonthdays(year, month)))

    def yeardatescalendar(self, year, width=3):
        """Rows of months of weeks of dates."""
        return _rows([self.monthdatescalendar(year, month) for month in range(1, 13)], width)

    def yeardays2calendar(self, year, width=3):
        """Rows of months of weeks of (day, weekday) pairs."""
        return _rows([self.monthdays2calendar(year, month) for month in range(1, 13)], width)

    def yeardayscalendar(self, year, width=3):
        """Rows of months of weeks of day numbers."""
        return _rows([self.monthdayscalendar(year, month) for month in range(1, 13)], width)


def _weeks(days):
    return _rows(days, 7)


def _rows(items, width):
    return [items[at : at + width] for at in range(0, len(items), width)]
