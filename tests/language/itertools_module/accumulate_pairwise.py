# accumulate, pairwise, batched, starmap.
from itertools import accumulate, pairwise, batched, starmap
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([], initial=5)), list(accumulate("abc")), list(accumulate([3, 1, 4, 1], max)), list(accumulate([1, 2], lambda a, b: a * 10 + b)), list(accumulate([[1], [2]])), list(accumulate([1, 2], func=None)))
print(list(pairwise("abcd")), list(pairwise([1])), list(pairwise([])), list(pairwise(range(3))))
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched("ab", 5)), list(batched("abcd", 2, strict=True)))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda *a: a, [(), (1,), "ab"])), list(starmap(print, [])), list(starmap(max, zip([1, 5], [3, 2]))))
try:
    list(batched("abcde", 2, strict=True))
except ValueError as e:
    print(e)
for f in (lambda: accumulate(5), lambda: list(accumulate([1, "a"])), lambda: pairwise(5), lambda: batched("a", 0), lambda: batched("a"), lambda: list(starmap(pow, [5])), lambda: list(starmap(5, [(1,)])), lambda: list(accumulate([1, 2], 5)), lambda: starmap(pow), lambda: batched("a", "x")):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
