# Dates without surprises: a month's picture, ages, weekdays, recurring events, time zones left aside.
from datetime import date, datetime, time, timedelta

MONTHS = "January February March April May June July August September October November December".split()


def month_lines(year, month):
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    yield f"{MONTHS[month - 1]} {year}".center(20).rstrip()
    yield "Mo Tu We Th Fr Sa Su"
    week = ["  "] * first.weekday()
    for number in range(1, (following - first).days + 1):
        week.append(f"{number:2d}")
        if len(week) == 7:
            yield " ".join(week)
            week = []
    if week:
        yield " ".join(week)


def age(born, on):
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def every(start, step, until):
    while start <= until:
        yield start
        start += step


print("\n".join(month_lines(2024, 2)))
print("\n".join(month_lines(2023, 12)))
print([year for year in range(1896, 2013, 4) if not is_leap(year)], sum(map(is_leap, range(1900, 2000))))
born, today = date(1996, 2, 29), date(2024, 2, 28)
print(age(born, today), age(born, today + timedelta(days=1)), (today - born).days, (today - born) // timedelta(weeks=1))
print([day.isoformat() for day in every(date(2024, 1, 29), timedelta(days=7), date(2024, 3, 1))])
meeting = datetime(2024, 3, 30, 22, 15)
print(meeting + timedelta(hours=30), (meeting + timedelta(minutes=105)).time(), meeting.strftime("%d.%m.%Y %H:%M"), meeting.strftime("%A, %j"))
print(datetime.strptime("2024-07-04 18:30", "%Y-%m-%d %H:%M"), datetime.fromisoformat("2024-07-04T18:30:05"))
print(date.fromisoformat("2024-12-30").isocalendar()[:2], date(2024, 1, 1).toordinal(), date.fromordinal(738886), date.max)
print(timedelta(days=1.5, hours=-3), timedelta(seconds=-1), timedelta(minutes=90).total_seconds(), divmod(timedelta(hours=25), timedelta(days=1)))
events = [(datetime(2024, 5, 3, 9), "standup"), (datetime(2024, 5, 2, 14, 30), "review"), (datetime.combine(date(2024, 5, 3), time(8, 45)), "coffee")]
for moment, name in sorted(events):
    print(f"{moment:%a %d %b %H:%M} {name:>8}")
for attempt in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: datetime.strptime("31/02/2024", "%d/%m/%Y"), lambda: date.fromisoformat("2024-1-1")):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
print(max(date(2020, 5, 17), date(2019, 12, 31)), date(2024, 5, 31).replace(month=3), {date(2024, 1, 1): "new year"}[date(2024, 1, 1)])
