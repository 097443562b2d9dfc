"""Dates, times, their differences and their time zones.

timedelta and the time zones are in _datetime_delta, date and time in _datetime_date, datetime itself in
_datetime_moment; reading and writing their texts is in _datetime_text.
"""

from _datetime_calendar import MAXYEAR, MINYEAR
from _datetime_date import date, time
from _datetime_delta import UTC, timedelta, timezone, tzinfo
from _datetime_moment import datetime

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")
