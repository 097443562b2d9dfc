# zip_longest and tee.
from itertools import zip_longest, tee, count, islice
print(list(zip_longest("abc", [1])), list(zip_longest("ab", [1, 2, 3], fillvalue="-")), list(zip_longest()), list(zip_longest([], [])), list(zip_longest([1], [], "xy", fillvalue=0)))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), list(b))
x, y, z = tee(iter("ab"), 3)
print(list(x), next(y), list(z), list(y), tee([], 0), len(tee("a", 5)))
src = iter(range(5))
p, q = tee(src)
next(p)
c = q.__copy__()
print(list(p), list(q), list(c), next(src, "drained"))
e, f = tee(count())
next(f)
print(list(islice(zip(e, f), 3)))
for fn in (lambda: zip_longest(5), lambda: zip_longest([1], foo=2), lambda: tee(5), lambda: tee([], -1), lambda: tee(), lambda: tee([1], "x")):
    try:
        fn()
    except (TypeError, ValueError) as err:
        print(type(err).__name__, err)
def gen():
    yield 1
    raise KeyError("in source")
m, n = tee(gen())
print(next(m))
for it in (m, n):
    try:
        print(list(it))
    except KeyError as err:
        print("KeyError", err)
