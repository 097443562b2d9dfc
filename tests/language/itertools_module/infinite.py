# count, cycle, repeat.
from itertools import count, cycle, repeat
def take(n, it): return [x for x, _ in zip(it, range(n))]
print(take(3, count()), take(3, count(5)), take(3, count(1, -2)), take(3, count(0.5, 0.25)), take(2, count(10 ** 20)), take(3, count(step=3)), take(2, count("x" == "y")), take(2, count(1j)))
c = count(5)
next(c)
print(c, count(1, 2), count(1.5), repr(count(0, 1)))
print(take(7, cycle("abc")), take(3, cycle([1])), list(cycle([])), take(4, cycle(iter("xy"))))
print(list(repeat(5, 3)), take(2, repeat("x")), list(repeat(1, 0)), list(repeat(1, -1)), repeat(5, 3), repeat("x"), list(map(pow, range(4), repeat(2))), repeat(1, 5).__length_hint__())
r = repeat(1, 3)
next(r)
print(r, list(r), next(r, "end"))
for f in (lambda: count("a"), lambda: count(1, "a"), lambda: cycle(5), lambda: repeat(), lambda: repeat(1, "x"), lambda: repeat(1, 2, 3), lambda: cycle(), lambda: len(repeat(1)), lambda: count(1, 2, 3)):
    try:
        f()
    except TypeError as e:
        print(e)
