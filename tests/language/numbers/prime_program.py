# Primes, perfect numbers, digit sums and continued fractions with ints.
def primes(n):
    sieve = bytearray([1]) * (n + 1)
    sieve[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, p in enumerate(sieve) if p]
print(primes(60), len(primes(20000)))
def is_prime(n):
    d, r = n - 1, 0
    while d % 2 == 0:
        d, r = d // 2, r + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n == a:
            return True
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return n > 1
print([n for n in range(2, 60) if is_prime(n)] == primes(59), is_prime(2 ** 89 - 1), is_prime(2 ** 83 - 1), is_prime(10 ** 18 + 9))
print([n for n in range(2, 1000) if sum(d for d in range(1, n // 2 + 1) if n % d == 0) == n], sum(map(int, str(2 ** 1000))), sum(map(int, str(3 ** 500))))
def cf(a, b):
    while b:
        yield a // b
        a, b = b, a % b
print(list(cf(415, 93)), list(cf(314159, 100000)))
def sqrt_digits(n, digits):
    x = n * 10 ** (2 * digits)
    r = x
    while r * r > x:
        r = (r + x // r) // 2
    return r
print(sqrt_digits(2, 60))
def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while n:
        if 4 * q + r - t < m * t:
            yield m
            n -= 1
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
print("".join(map(str, pi_digits(80))))
