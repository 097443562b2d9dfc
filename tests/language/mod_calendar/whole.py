# calendar: text, HTML, ranges, weeks, errors.
import calendar, datetime
print(calendar.month(2024,2)); print(calendar.calendar(2023)); print(calendar.calendar(2024, w=3,l=2,c=4,m=4)[:900])
print(calendar.monthrange(2024,2), calendar.monthcalendar(2024,2), calendar.isleap(1900), calendar.leapdays(1,2000), calendar.weekday(2024,1,1), list(calendar.day_name), list(calendar.month_abbr), calendar.day_abbr[0:2], calendar.month_name[-1], len(calendar.month_name))
print(calendar.HTMLCalendar(6).formatmonth(2024,2)); print(calendar.HTMLCalendar().formatyearpage(2024)[:700]); print(calendar.timegm((2024,1,1,0,0,0)))
for f in (lambda: calendar.monthrange(2024,13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024,0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
calendar.setfirstweekday(calendar.SUNDAY); print(calendar.firstweekday()); print(calendar.month(2024,5,w=10)); print(calendar.weekheader(3)); print(list(calendar.Calendar().itermonthdays3(2024,2))[:4], list(calendar.Calendar(3).itermonthdays4(2024,2))[-3:], list(calendar.Calendar().itermonthdates(2024,12))[-1]); print(calendar.MONDAY, repr(calendar.JANUARY), calendar.Month(3), calendar.TextCalendar().formatweek([(1,0),(0,1)],3)); print(calendar.Calendar().yeardayscalendar(2024,4)[0][0])
calendar.prmonth(2024,3); print(sorted(calendar.__all__)==sorted(set(calendar.__all__)))
