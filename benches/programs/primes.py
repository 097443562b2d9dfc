"""Stands for number crunching by trial division: modulo, comparison and early exit from an inner loop."""
# group: integer loops
import sys


def is_prime(number):
    if number < 4:
        return number > 1
    if number % 2 == 0:
        return False
    divisor = 3
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 2
    return True


def main(limit):
    count = 0
    last = 0
    for number in range(limit):
        if is_prime(number):
            count += 1
            last = number
    print(count, last)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 220000)
