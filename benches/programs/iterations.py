"""Stands for chains of itertools and built-in iterators: zip, map, filter, chain, islice, groupby, product, accumulate."""
# group: in C
import sys
from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, permutations, product, repeat, starmap, takewhile
from operator import add, mul


def main(n):
    total = 0
    total += sum(map(mul, range(n), islice(count(5, 3), n)))
    total += sum(1 for _ in filter(None, chain(range(n), repeat(0, n))))
    for key, group in groupby(range(n), key=lambda i: i // 10):
        total += key * len(list(group))
    total += sum(a * b - c for a, b, c in product(range(30), range(n // 10000), range(40)))
    total += sum(x ^ y for x, y in combinations(range(n // 1000 + 100), 2))
    total += sum(p[0] for p in permutations(range(8)))
    total += max(accumulate(range(n), add))
    total += sum(starmap(pow, zip(range(n // 4), cycle((1, 2, 3)))))
    total += len(list(takewhile(lambda i: i < n // 2, count())))
    for i, (a, b) in enumerate(zip(range(n), reversed(range(n)))):
        total += i ^ a ^ b
    total += sum(1 for _ in range(n // 10) if any(map(bool, (0, 0, 1))) and all((1, 1, 1)))
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 400000)
