# datetime.date: the calendar, ISO weeks, texts, arithmetic, errors
from datetime import date, timedelta

for d in (date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31), date(2020, 12, 31), date(2021, 1, 3), date(1999, 1, 1)):
    print(repr(d), d, d.toordinal(), d.weekday(), d.isoweekday(), d.isocalendar(), d.ctime(), d.timetuple().tm_yday, date.fromordinal(d.toordinal()) == d)
d = date(2024, 5, 6)
print(d.strftime("%Y-%m-%d %a %A %b %B %j %U %W %u %w %y %d %% %H"), f"{d:%d.%m.%y}", f"{d}", d.isocalendar().week, tuple(d.isocalendar()))
print(d + timedelta(days=30), d - timedelta(weeks=1, hours=23), d - date(2023, 5, 6), d < date(2024, 5, 7), d == date(2024, 5, 6), max(d, date.min), hash(d) == hash(date(2024, 5, 6)))
print(d.replace(day=1), d.replace(year=1, month=2), date.fromisocalendar(2024, 19, 1), date.min, date.max, date.resolution)
for text in ("2024-05-06", "20240506", "2024-W19-1", "2024W191", "2024-W19", "2024W19", "2024-5-6", "x", "2024-13-01", "2024-02-30", "2024-W54-1", ""):
    try:
        print(text, date.fromisoformat(text))
    except ValueError as error:
        print(text, error)
for bad in (lambda: date(), lambda: date(2024), lambda: date(2024, 1), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: date(2023, 2, 29), lambda: date(2024.0, 1, 1), lambda: date("a", 1, 1), lambda: date.max + timedelta(1),
            lambda: date.fromordinal(0), lambda: date.fromisocalendar(2024, 53, 1), lambda: date.fromisocalendar(2024, 1, 8), lambda: date.fromisoformat(3), lambda: format(d, 3)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(len([1 for n in range(date(2000, 1, 1).toordinal(), date(2001, 1, 1).toordinal()) if date.fromordinal(n).weekday() == 4 and date.fromordinal(n).day == 13]))


class Holiday(date):
    @property
    def name(self):
        return f"holiday {self}"


print((Holiday(2024, 1, 1) + timedelta(1)).name, type(Holiday.today()).__name__, Holiday(2024, 1, 1) == date(2024, 1, 1))
