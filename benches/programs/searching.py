"""Stands for sorted data: bisect, binary search written out, insertion, list slices, index and count."""
# group: other
import bisect
import sys


def search(items, wanted):
    low = 0
    high = len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def main(n):
    items = []
    state = 3
    for _ in range(n // 10):
        state = (state * 16807) % 2147483647
        bisect.insort(items, state % 100000)
    total = 0
    for i in range(n):
        wanted = (i * 7919) % 100000
        total += bisect.bisect_left(items, wanted) - bisect.bisect_right(items, wanted)
        if i % 4 == 0:
            total += search(items, wanted)
    grades = [60, 70, 80, 90]
    letters = "".join("FDCBA"[bisect.bisect(grades, i % 101)] for i in range(n))
    chunk = items[:300]
    for value in chunk:
        total += chunk.index(value) + chunk.count(value)
    print(total, letters.count("A"), items[len(items) // 2])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 250000)
