# datetime.datetime, time and timezone: fields, zones, comparison, texts
import os
import time as clock
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

os.environ["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"
clock.tzset()
m = datetime(2024, 5, 6, 7, 8, 9, 12345)
print(repr(m), m, m.isoformat("x", "milliseconds"), m.date(), m.time(), m.ctime(), m.timetuple()[:6], m.timestamp(), datetime.fromtimestamp(m.timestamp()) == m)
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
    print(spec, m.isoformat(timespec=spec), time(1, 2).isoformat(spec))
east = timezone(timedelta(hours=5, minutes=30), "EAST")
west = timezone(-timedelta(hours=3, seconds=5))
print(east, west, repr(east), repr(west), timezone.utc, repr(UTC), timezone(timedelta(0)) is UTC, east == timezone(timedelta(hours=5.5)), timezone.min, timezone.max)
aware = m.replace(tzinfo=east)
print(aware, aware.utcoffset(), aware.tzname(), aware.dst(), aware.astimezone(UTC), aware.astimezone(west), aware.timetz(), aware.utctimetuple()[:6], aware.astimezone())
print(aware == aware.astimezone(west), aware < m.replace(tzinfo=UTC), aware - m.replace(tzinfo=UTC), m == aware, m == date(2024, 5, 6), hash(aware) == hash(aware.astimezone(UTC)))
print(m + timedelta(days=400, microseconds=1), m - datetime(2024, 1, 1), datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=UTC)), m.replace(hour=0, tzinfo=UTC), datetime.min, datetime.max)
print(aware.strftime("%Y-%m-%dT%H:%M:%S.%f %z %:z %Z %p %I %j"), f"{m:%H-%M}", m.strftime("[%z%Z]"), time(13, 5).strftime("%I:%M %p"))
for text in ("2024-05-06", "2024-05-06T07:08", "20240506T070809", "2024-05-06 07:08:09.123", "2024-05-06T07:08:09,123456789+02:00", "2024-05-06T07Z", "2024-W19-1T07:08-0530", "2024-05-06T25:00", "2024-05-06T07:08:09+25:00", "2024-05-06T7:08", "x"):
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as error:
        print(text, error)
for text in ("07", "07:08", "T070809", "07:08:09.5Z", "24:00", "7"):
    try:
        print(text, repr(time.fromisoformat(text)))
    except ValueError as error:
        print(text, error)
print(datetime.fromtimestamp(0), datetime.fromtimestamp(1.5e9 + 0.0000015, UTC), datetime.fromtimestamp(-1.5, east))
fall = datetime(2024, 10, 27, 2, 30)
print(fall.timestamp(), fall.replace(fold=1).timestamp(), datetime.fromtimestamp(1729992600), repr(datetime.fromtimestamp(1729992600 + 0)), fall.astimezone().tzname(), fall.replace(fold=1).astimezone().tzname())
print(datetime(2024, 3, 31, 2, 30).timestamp(), datetime(2024, 3, 31, 2, 30, fold=1).timestamp())


class Summer(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1 if 4 <= dt.month <= 9 else 0)

    def tzname(self, dt):
        return "summer" if self.dst(dt) else "winter"


for month in (1, 7):
    s = datetime(2024, month, 1, 12, tzinfo=Summer())
    print(s, s.tzname(), s.dst(), s.timetuple().tm_isdst, s.astimezone(UTC), datetime(2024, month, 1, 12, tzinfo=UTC).astimezone(Summer()))
t = time(10, 20, 30, 40, tzinfo=east)
print(repr(t), t, t.replace(hour=1), t < time(11, tzinfo=east), t == time(4, 50, 30, 40, tzinfo=UTC), bool(time()), time.min, time.max, repr(time(1, fold=1)))
for bad in (lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: datetime(2024, 1, 1, fold=2), lambda: datetime(2024, 1, 1, tzinfo=3), lambda: m < aware, lambda: m - aware, lambda: timezone(timedelta(1)), lambda: timezone(3),
            lambda: datetime.fromtimestamp(1e20), lambda: datetime.fromtimestamp(float("nan")), lambda: m.isoformat(timespec="x"), lambda: datetime.combine(1, 2), lambda: tzinfo().utcoffset(None), lambda: UTC.utcoffset(3), lambda: datetime.max + timedelta(1), lambda: time(1) < time(2, tzinfo=UTC)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
