# chain, chain.from_iterable, islice.
from itertools import chain, islice, count
print(list(chain("ab", [1], (), range(2))), list(chain()), list(chain.from_iterable(["ab", [1]])), list(chain([1])), list(chain.from_iterable({"xy": 1})))
print(list(islice("abcdef", 3)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 2, None)), list(islice("abcdef", 0, None, 2)), list(islice(count(), 5, 20, 5)), list(islice("ab", 10)), list(islice("abc", 0)), list(islice("abc", None)), list(islice("abcdef", 1, 5, 3)))
it = iter("abcdefgh")
print(list(islice(it, 2)), list(islice(it, 1, 3)), next(it))
it = iter(range(10))
s = islice(it, 5, 6)
print(next(s), next(it), next(s, "end"))
c = chain("a", (x for x in [1, 2]))
print(next(c), next(c), type(c).__name__, iter(c) is c)
for f in (lambda: list(chain(5)), lambda: list(chain([1], 5)), lambda: list(chain.from_iterable(5)), lambda: list(chain.from_iterable([5])), lambda: islice("a"), lambda: islice("a", -1), lambda: islice("a", 1, 2, 0), lambda: islice("a", "x"), lambda: islice(5, 1), lambda: islice("a", 1, 2, -1), lambda: islice("a", 1.5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
