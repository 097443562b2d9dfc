# gmtime, strftime, mktime and struct_time on fixed moments.
import time
t = time.gmtime(0)
print(t[:], t.tm_year, t.tm_yday, len(t), t == tuple(t), time.gmtime(1_000_000_000.9)[:6], time.gmtime(951782400)[:3])
print(t)
print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %y %% %w %I", time.gmtime(86400 * 45 + 3661)), time.asctime(time.gmtime(0)), time.strftime("plain"))
s = time.struct_time((2024, 2, 29, 12, 30, 45, 3, 60, 0))
print(s.tm_mon, s.tm_wday, time.strftime("%d/%m/%y", s), time.asctime(s), s[2:5], type(s[:]).__name__)
print(time.strptime("2024-02-29 01:02:03", "%Y-%m-%d %H:%M:%S")[:8], time.strptime("Mar 5 99", "%b %d %y")[:3])
for f in (lambda: time.struct_time((1,)), lambda: time.strftime(5), lambda: time.gmtime("x"), lambda: time.gmtime(1e20), lambda: time.asctime((1, 2)), lambda: time.strptime("x", "%Y"), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 0, 0)), lambda: time.strptime("2023-02-30", "%Y-%m-%d")):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(int(time.mktime(time.localtime(86400 * 365))) == 86400 * 365, isinstance(time.timezone, int), len(time.tzname), isinstance(time.daylight, int))
