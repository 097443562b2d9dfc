# Recursion: towers of Hanoi, permutations, queens, subsets, flood fill, Ackermann, change, Collatz, flatten, n-ary counting.
import sys
from functools import cache, lru_cache


def hanoi(n, source="A", target="C", spare="B"):
    if n:
        yield from hanoi(n - 1, source, spare, target)
        yield f"{source}{target}"
        yield from hanoi(n - 1, spare, target, source)


def permutations(items):
    if not items:
        return [[]]
    return [[first, *rest] for place, first in enumerate(items) for rest in permutations(items[:place] + items[place + 1:])]


def queens(size, placed=()):
    if len(placed) == size:
        yield placed
        return
    row = len(placed)
    for column in range(size):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(size, (*placed, column))


def subsets(items):
    if not items:
        yield []
        return
    head, *tail = items
    for rest in subsets(tail):
        yield rest
        yield [head] + rest


def fill(grid, x, y, colour):
    old = grid[y][x]

    def spread(x, y):
        if 0 <= y < len(grid) and 0 <= x < len(grid[y]) and grid[y][x] == old:
            grid[y][x] = colour
            return 1 + sum(spread(x + dx, y + dy) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)))
        return 0

    return spread(x, y) if old != colour else 0


@cache
def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


@lru_cache(maxsize=None)
def change(amount, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])


def flatten(value):
    return [leaf for item in value for leaf in flatten(item)] if isinstance(value, (list, tuple)) else [value]


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def hilbert(level, angle=1):
    if level == 0:
        return ""
    turn = "+-" if angle == 1 else "-+"
    a, b = hilbert(level - 1, -angle), hilbert(level - 1, angle)
    return f"{turn[0]}{a}F{turn[1]}{b}F{b}{turn[1]}F{a}{turn[0]}"


moves = list(hanoi(4))
print(len(moves), " ".join(moves))
print(len(permutations([1, 2, 3, 4])), permutations("abc"[:2]), ["".join(p) for p in permutations(list("abc"))])
solutions = list(queens(6))
print(solutions, len(list(queens(7))))
for column in solutions[0]:
    print(" ".join("Q" if c == column else "." for c in range(6)))
print(sorted(subsets([1, 2, 3])), sum(1 for _ in subsets(range(10))))
grid = [list(row) for row in ("..#..", ".##..", "#....")]
print(fill(grid, 4, 0, "~"), ["".join(row) for row in grid], fill(grid, 4, 0, "~"))
print([ackermann(2, n) for n in range(5)], ackermann(3, 4))
print([change(amount) for amount in (1, 5, 10, 100, 200)], change.cache_info().hits > 0)
print(flatten([1, [2, (3, [4, []]), "ab"], [[[5]]]]), is_even(100), is_odd(77))
print(hilbert(2))
print((lambda f: f(f, 10))(lambda self, n: 1 if n < 2 else n * self(self, n - 1)))


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError as error:
    print(type(error).__name__, "-", error)
old = sys.getrecursionlimit()
sys.setrecursionlimit(5000)
print((lambda: (total := lambda n: n and n + total(n - 1)) and total(3000))())
sys.setrecursionlimit(old)
