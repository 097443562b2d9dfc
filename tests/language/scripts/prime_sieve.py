# Primes in five ways, and what can be told about them.
from itertools import count, islice, takewhile
from math import isqrt


def sieve(limit):
    is_prime = bytearray([1]) * (limit + 1)
    is_prime[0:2] = b"\0\0"
    for number in range(2, isqrt(limit) + 1):
        if is_prime[number]:
            is_prime[number * number::number] = bytes(len(range(number * number, limit + 1, number)))
    return [number for number, flag in enumerate(is_prime) if flag]


def by_division(limit):
    primes = []
    for candidate in range(2, limit + 1):
        for prime in primes:
            if prime * prime > candidate:
                primes.append(candidate)
                break
            if candidate % prime == 0:
                break
        else:
            primes.append(candidate)
    return primes


def endless():
    composites = {}
    for number in count(2):
        if number not in composites:
            yield number
            composites[number * number] = [number]
        else:
            for prime in composites.pop(number):
                composites.setdefault(number + prime, []).append(prime)


def with_sets(limit):
    rest, primes = set(range(2, limit + 1)), []
    while rest:
        prime = min(rest)
        primes.append(prime)
        rest -= set(range(prime, limit + 1, prime))
    return primes


def factorise(number):
    factors, divisor = {}, 2
    while divisor * divisor <= number:
        while number % divisor == 0:
            factors[divisor] = factors.get(divisor, 0) + 1
            number //= divisor
        divisor += 1 if divisor == 2 else 2
    if number > 1:
        factors[number] = factors.get(number, 0) + 1
    return factors


def probably_prime(n):
    """Miller-Rabin with bases that are enough below 3.3e24."""
    if n < 2 or n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41):
        if n % base == 0:
            return n == base
        x = pow(base, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


primes = sieve(1000)
print(len(primes), primes[:12], primes[-3:])
print(primes == by_division(1000) == with_sets(1000) == list(takewhile(lambda p: p <= 1000, endless())))
print("first after 1000:", next(p for p in endless() if p > 1000), "the 200th:", next(islice(endless(), 199, None)))
print("twins below 200:", [(p, q) for p, q in zip(primes, primes[1:]) if q - p == 2 and q < 200])
print("largest gap:", max(((q - p, p, q) for p, q in zip(primes, primes[1:])), key=lambda gap: gap[0]))
for number in (1, 97, 360, 1001, 2**20, 600851475143):
    factors = factorise(number)
    text = " * ".join(f"{p}^{e}" if e > 1 else str(p) for p, e in factors.items()) or "1"
    print(f"{number} = {text}")
print([e for e in range(2, 128) if probably_prime(2**e - 1)])
print("Goldbach:", {n: next((p, n - p) for p in primes if n - p in primes) for n in range(90, 101, 2)})
last_digits = {digit: sum(p % 10 == digit for p in primes) for digit in range(10)}
print({digit: n for digit, n in last_digits.items() if n})
