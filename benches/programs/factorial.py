"""Stands for big integers: factorials, powers modulo a prime, roots, shifts and their decimal digits."""
# group: in C
import math
import sys

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def main(n):
    big = factorial(n)
    digits = str(big)
    zeros = len(digits) - len(digits.rstrip("0"))
    back = int(digits)
    power = pow(3, n * 1000, 2**521 - 1)
    root = math.isqrt(big)
    a, b = 1, 1
    for _ in range(n * 3):
        a, b = b, a + b
    quotient, rest = divmod(big, b)
    print(len(digits), zeros, back == big, power % 1000003, root % 1000003, quotient % 1000003, rest % 1000003, (a << 77) % 1000003)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 17000)
