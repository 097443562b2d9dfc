"""Stands for sets: membership, union, intersection, difference, and sets of strings, tuples and frozensets."""
# group: in C
import sys


def main(n):
    evens = set(range(0, n, 2))
    thirds = {i for i in range(n) if i % 3 == 0}
    both = evens & thirds
    either = evens | thirds
    one = evens ^ thirds
    less = evens - thirds
    total = len(both) + len(either) + len(one) + len(less)
    seen = set()
    state = 1
    for _ in range(n):
        state = (state * 16807) % 2147483647
        cell = (state % 499, state % 251)
        if cell in seen:
            total += 1
        else:
            seen.add(cell)
    words = set()
    for i in range(n):
        words.add("w%d" % (i % 4001))
    letters = frozenset("python")
    total += sum(1 for i in range(n // 10) if letters > {"p", "y"})
    for i in range(0, n, 5):
        evens.discard(i)
    print(total, len(seen), len(words), len(evens), evens <= either)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 220000)
