"""Stands for recursion with several arguments: the functions of Takeuchi and Ackermann."""
# group: calls
import sys

sys.setrecursionlimit(20000)


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def main(n):
    print(tak(n, n - 8, n - 16), ackermann(2, n * 15), ackermann(3, 5))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
