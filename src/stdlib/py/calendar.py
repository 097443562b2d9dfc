"""Calendars as text and HTML, and what one asks a calendar for: leap years, weekdays, days of a month.

`python -m calendar 2024 2` prints a month, without a month a year.
"""

import datetime
import sys

from _calendar_base import Calendar
from _calendar_days import (
    Day, IllegalMonthError, IllegalWeekdayError, Month, day_abbr, day_name, isleap, leapdays, mdays, month_abbr,
    month_name, monthrange, weekday,
)  # fmt: skip
from _calendar_html import HTMLCalendar

globals().update(Month.__members__)
globals().update(Day.__members__)

__all__ = [
    "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
    "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr",
    "day_name", "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar",
    "weekheader", "Day", "Month", *Month.__members__, *Day.__members__,
]  # fmt: skip


def __getattr__(name):
    if name in ("January", "February"):
        import warnings

        warnings.warn(f"The '{name}' attribute is deprecated, use '{name.upper()}' instead", DeprecationWarning, 2)
        return Month[name.upper()].value
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


class TextCalendar(Calendar):
    """Writes plain text."""

    def prweek(self, theweek, width):
        """Print a week."""
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        """A day, in the middle of its column."""
        return ("" if day == 0 else "%2i" % day).center(width)

    def formatweek(self, theweek, width):
        """A week in one line, without its end."""
        return " ".join([self.formatday(day, weekday, width) for day, weekday in theweek])

    def formatweekday(self, day, width):
        """The head of a weekday's column."""
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

    def formatweekheader(self, width):
        """The line of the weekdays' names."""
        return " ".join([self.formatweekday(day, width) for day in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        """The month's name in the middle."""
        name = month_name[themonth]
        return (f"{name} {theyear!r}" if withyear else name).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        """Print a month."""
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """A month: columns of w characters, l lines a week."""
        w, end = max(2, w), "\n" * max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return "".join([line.rstrip() + end for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year: m months beside each other, c spaces between them."""
        w, end, space = max(2, w), "\n" * max(1, l), " " * max(2, c)
        width = (w + 1) * 7 - 1
        lines = [str(theyear).center(width * m + len(space) * (m - 1)).rstrip()]
        header = self.formatweekheader(w)
        for at, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * at + 1, min(m * (at + 1) + 1, 13))
            names = [self.formatmonthname(theyear, month, width, False) for month in months]
            lines += ["", _beside(names, width, space)]
            lines.append(_beside([header for _ in months], width, space))
            for number in range(max([len(weeks) for weeks in row])):
                weeks = ["" if number >= len(month) else self.formatweek(month[number], w) for month in row]
                lines.append(_beside(weeks, width, space))
        return "".join([line + end for line in lines])

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        """Print a year."""
        print(self.formatyear(theyear, w, l, c, m), end="")


def _beside(texts, width, space):
    return space.join([text.center(width) for text in texts]).rstrip()


class _InLocale:
    """Meanwhile the names are another language's, where the system has it."""

    def __init__(self, locale):
        self.locale = locale

    def __enter__(self):
        import locale

        self.saved = locale.setlocale(locale.LC_TIME, None)
        locale.setlocale(locale.LC_TIME, self.locale)

    def __exit__(self, *details):
        import locale

        locale.setlocale(locale.LC_TIME, self.saved)


class LocaleTextCalendar(TextCalendar):
    """Writes the names of a locale."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = locale

    def formatweekday(self, day, width):
        with _InLocale(self.locale):
            return super().formatweekday(day, width)

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        with _InLocale(self.locale):
            return super().formatmonthname(theyear, themonth, width, withyear)


class LocaleHTMLCalendar(HTMLCalendar):
    """Writes the names of a locale."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = locale

    def formatweekday(self, day):
        with _InLocale(self.locale):
            return super().formatweekday(day)

    def formatmonthname(self, theyear, themonth, withyear=True):
        with _InLocale(self.locale):
            return super().formatmonthname(theyear, themonth, withyear)


c = TextCalendar()

firstweekday = c.getfirstweekday
monthcalendar = c.monthdayscalendar
prweek, week, weekheader = c.prweek, c.formatweek, c.formatweekheader
prmonth, month = c.prmonth, c.formatmonth
calendar, prcal = c.formatyear, c.pryear


def setfirstweekday(firstweekday):
    """On which day the weeks of this module's functions begin."""
    if not Day.MONDAY <= firstweekday <= Day.SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


EPOCH = 1970
_EPOCH_ORD = datetime.date(EPOCH, 1, 1).toordinal()


def timegm(tuple):
    """The seconds since 1970 of a time in UTC."""
    year, month, day, hour, minute, second = tuple[:6]
    days = datetime.date(year, month, 1).toordinal() - _EPOCH_ORD + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def main(args=None):
    """The command line."""
    import argparse

    parser = argparse.ArgumentParser()
    parser.add_argument("-w", "--width", type=int, default=2, help="width of date column (default 2)")
    parser.add_argument("-l", "--lines", type=int, default=1, help="number of lines for each week (default 1)")
    parser.add_argument("-s", "--spacing", type=int, default=6, help="spacing between months (default 6)")
    parser.add_argument("-m", "--months", type=int, default=3, help="months per row (default 3)")
    parser.add_argument("-f", "--first-weekday", type=int, default=0, help="weekday (0 is Monday, 6 is Sunday)")
    parser.add_argument("-t", "--type", default="text", choices=("text", "html"), help="output type (text or html)")
    parser.add_argument("year", nargs="?", type=int, help="year number")
    parser.add_argument("month", nargs="?", type=int, help="month number (1-12, text only)")
    options = parser.parse_args(args)
    year = datetime.date.today().year if options.year is None else options.year
    if options.type == "html":
        sys.stdout.write(HTMLCalendar(options.first_weekday).formatyearpage(year).decode())
        return
    made = TextCalendar(options.first_weekday)
    if options.month is None:
        print(made.formatyear(year, options.width, options.lines, options.spacing, options.months), end="")
    else:
        print(made.formatmonth(year, options.month, options.width, options.lines), end="")


if __name__ == "__main__":
    main()
