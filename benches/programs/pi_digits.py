"""Stands for integers that keep growing a little: the digits of pi by Gibbons' spigot."""
# group: in C
import sys


def pi_digits(count):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    found = 0
    while found < count:
        if 4 * q + r - t < m * t:
            yield m
            found += 1
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2


def main(n):
    digits = "".join(map(str, pi_digits(n)))
    print(digits[:10], digits[-10:], sum(map(int, digits)))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
