"""Stands for backtracking: queens on a board by recursion over lists of booleans, and once more over permutations."""
# group: other
import sys
from itertools import permutations


def solve(row, n, columns, up, down):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if columns[column] and up[row + column] and down[row - column + n]:
            columns[column] = up[row + column] = down[row - column + n] = False
            found += solve(row + 1, n, columns, up, down)
            columns[column] = up[row + column] = down[row - column + n] = True
    return found


def by_permutations(n):
    found = 0
    for board in permutations(range(n)):
        if n == len({board[i] + i for i in range(n)}) == len({board[i] - i for i in range(n)}):
            found += 1
    return found


def main(n):
    print(solve(0, n, [True] * n, [True] * (2 * n), [True] * (2 * n + 1)), by_permutations(n - 2))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
