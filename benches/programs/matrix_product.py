"""Stands for nested lists of floats: the product of two square matrices by three loops and by zip."""
# group: float loops
import sys


def make(n, seed):
    return [[float((i * seed + j * 7) % 13) for j in range(n)] for i in range(n)]


def by_index(a, b):
    n = len(a)
    result = [[0.0] * n for _ in range(n)]
    for i in range(n):
        row = a[i]
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += row[k] * b[k][j]
            result[i][j] = total
    return result


def by_zip(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def main(n):
    a = make(n, 3)
    b = make(n, 5)
    first = by_index(a, b)
    second = by_zip(a, b)
    trace = sum(first[i][i] for i in range(n))
    print(first == second, trace)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 150)
