"""Stands for work on a long list by index: the sieve of Eratosthenes with an inner loop of stores."""
# group: integer loops
import sys


def sieve(limit):
    composite = [False] * (limit + 1)
    count = 0
    for number in range(2, limit + 1):
        if not composite[number]:
            count += 1
            for multiple in range(number * number, limit + 1, number):
                composite[multiple] = True
    return count


def main(limit):
    print(sieve(limit))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 2500000)
