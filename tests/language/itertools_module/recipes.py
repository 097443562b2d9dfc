# The functions together: recipes.
from itertools import *
import operator
def flatten(l): return chain.from_iterable(l)
def sliding(it, n):
    its = tee(it, n)
    for i, s in enumerate(its):
        next(islice(s, i, i), None)
    return zip(*its)
def roundrobin(*its):
    nexts = cycle(iter(it).__next__ for it in its)
    active = len(its)
    while active:
        try:
            for n in nexts:
                yield n()
        except StopIteration:
            active -= 1
            nexts = cycle(islice(nexts, active))
def powerset(s): return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def unique(it):
    seen = set()
    for x in filterfalse(seen.__contains__, it):
        seen.add(x)
        yield x
def runs(it): return [(k, sum(1 for _ in g)) for k, g in groupby(it)]
def primes(limit):
    it = count(2)
    while True:
        p = next(it)
        if p > limit:
            return
        yield p
        it = filter(p.__rmod__, it)
print(list(flatten([[1], [2, 3]])), list(sliding("abcd", 2)), "".join(roundrobin("ABC", "D", "EF")), ["".join(s) for s in powerset("abc")], "".join(unique("abracadabra")), runs("aabbb"), list(primes(30)))
print(list(accumulate(repeat(2, 5), operator.mul)), sum(starmap(operator.mul, zip([1, 2], [3, 4]))), list(takewhile(lambda x: x < 40, accumulate(count(1)))), next(dropwhile(lambda x: x * x < 50, count())), list(islice(cycle("ab"), 5)), [a + b for a, b in pairwise([1, 2, 3])], dict(zip_longest("abc", [1])))
