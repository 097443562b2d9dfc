"""Stands for loops whose length depends on the data: the longest Collatz chain, with a table of known lengths."""
# group: integer loops
import sys


def main(limit):
    known = [0] * limit
    known[1] = 1
    best = 1
    for start in range(2, limit):
        number = start
        steps = 0
        while number >= start:
            if number & 1:
                number = number * 3 + 1
            else:
                number //= 2
            steps += 1
        known[start] = steps + known[number]
        if known[start] > known[best]:
            best = start
    print(best, known[best])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 350000)
