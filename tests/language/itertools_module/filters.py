# compress, dropwhile, takewhile, filterfalse.
from itertools import compress, dropwhile, takewhile, filterfalse, count
print("".join(compress("abcdef", [1, 0, 1, 0, 1, 1])), list(compress("abc", [1])), list(compress([], [1])), list(compress("ab", "xy")), list(compress(count(), [0, 1, 1])))
small = lambda x: x < 3
print(list(takewhile(small, [1, 2, 5, 1])), list(dropwhile(small, [1, 2, 5, 1])), list(takewhile(small, [])), list(dropwhile(small, [1])), list(takewhile(small, count())), list(dropwhile(bool, [1, 0, 2])))
print(list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(small, range(6))), list(filterfalse(str.isalpha, "a1b2")))
it = iter([1, 2, 3, 4])
print(list(takewhile(small, it)), list(it))
d = dropwhile(small, [1, 5, 1])
print(next(d), next(d), next(d, "end"), next(takewhile(small, [9]), "none"))
def boom(x): raise ValueError(x)
for f in (lambda: list(takewhile(boom, [1])), lambda: list(dropwhile(5, [1])), lambda: compress([1]), lambda: filterfalse(None), lambda: takewhile(None, 5), lambda: list(filterfalse(boom, [2])), lambda: compress(5, [1])):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
