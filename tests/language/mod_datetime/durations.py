# datetime.timedelta: construction, normal form, arithmetic, comparison, errors
from datetime import timedelta

for given in ({}, {"days": 1}, {"hours": 25, "minutes": -90}, {"microseconds": -1}, {"weeks": 2, "milliseconds": 1500}, {"days": 0.5}, {"seconds": 1.0000005}, {"seconds": 1.0000015}, {"hours": 1e-9}, {"minutes": 1 / 3}):
    t = timedelta(**given)
    print(given, repr(t), str(t), t.days, t.seconds, t.microseconds, t.total_seconds())
a, b = timedelta(days=3, hours=5), timedelta(hours=7, seconds=1)
print(a + b, a - b, -a, +a, abs(-a), a * 3, 2 * b, a * 0.1, a / 4, a / 2.5, a // 7, a / b, a // b, a % b, divmod(a, b))
print(a > b, a == timedelta(hours=77), a != b, sorted([a, b, timedelta()]), bool(timedelta()), bool(b), hash(a) == hash(timedelta(hours=77)), {a: 1}[timedelta(hours=77)])
print(timedelta.min, timedelta.max, timedelta.resolution, sum([a, b], timedelta()))
for bad in (lambda: timedelta("x"), lambda: timedelta(10**9), lambda: timedelta.max + timedelta.resolution, lambda: a // 0, lambda: a / timedelta(0), lambda: timedelta(hours=float("nan")), lambda: timedelta(hours=float("inf"))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
for bad in (lambda: a + 1, lambda: a * "x", lambda: a < 3, lambda: a % 3):
    try:
        bad()
    except TypeError as error:
        print("TypeError")


class Mine(timedelta):
    pass


print(repr(Mine(1)), type(Mine(1) + Mine(2)).__name__)
