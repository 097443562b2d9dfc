"""Stands for integer arithmetic with division: digit sums, reversed numbers and greatest common divisors."""
# group: integer loops
import sys


def digit_sum(number):
    total = 0
    while number:
        number, digit = divmod(number, 10)
        total += digit
    return total


def reverse(number):
    result = 0
    while number > 0:
        result = result * 10 + number % 10
        number //= 10
    return result


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def main(n):
    sums = 0
    palindromes = 0
    coprime = 0
    for number in range(1, n):
        sums += digit_sum(number)
        if reverse(number) == number:
            palindromes += 1
        if gcd(number, n) == 1:
            coprime += 1
    print(sums, palindromes, coprime)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 180000)
