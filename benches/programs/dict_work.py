"""Stands for building and asking dicts: counting, grouping, inverting, merging, with integer, string and tuple keys."""
# group: in C
import sys


def main(n):
    squares = {i: i * i for i in range(n)}
    names = {}
    for i in range(n):
        names["key%d" % (i % 5000)] = i
    groups = {}
    for i in range(n):
        groups.setdefault(i % 97, []).append(i)
    grid = {}
    for x in range(300):
        for y in range(n // 300):
            grid[x, y] = x * y
    inverted = {value: key for key, value in names.items()}
    total = 0
    for x in range(1, 299):
        for y in range(0, n // 300, 3):
            total += grid[x - 1, y] + grid.get((x + 1, y), 0)
    for i in range(0, n, 2):
        total += squares[i]
        if i in inverted:
            total += 1
    merged = {**names, **inverted}
    for key in list(squares):
        if key % 3 == 0:
            del squares[key]
    total += sum(len(group) for group in groups.values())
    print(total, len(merged), len(squares), squares.pop(1))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 210000)
