"""Stands for multiple assignment: swaps, starred targets, nested patterns, tuples returned and packed again."""
# group: other
import sys


def bounds(values):
    low = high = values[0]
    for value in values:
        if value < low:
            low = value
        if value > high:
            high = value
    return low, high


def main(n):
    a, b, c = 1, 2, 3
    total = 0
    rows = [(i, (i + 1, [i + 2, i + 3])) for i in range(10)]
    for i in range(n):
        a, b = b, a
        a, b, c = c, a, b
        first, *middle, last = a, b, c, i, 5
        total += first + last + len(middle)
        for x, (y, [z, w]) in rows:
            total += x * w - y * z
        low, high = bounds((a, b, i % 7))
        total += high - low
        merged = [*middle, *rows[0]]
        (p, q), r = (a, b), c
        total += p + q + r + len(merged)
    print(total, a, b, c)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 220000)
