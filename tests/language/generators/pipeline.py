# Generators feeding generators, lazily.
log = []
def numbers():
    n = 0
    while True:
        log.append(f"make {n}")
        yield n
        n += 1
def odd(it):
    for x in it:
        if x % 2:
            yield x
def square(it): return (x * x for x in it)
def take(n, it):
    for _ in range(n):
        yield next(it)
print(list(take(3, square(odd(numbers())))), log)
def primes():
    def sieve(it):
        p = next(it)
        yield p
        yield from sieve(x for x in it if x % p)
    def count(n):
        while True:
            yield n
            n += 1
    return sieve(count(2))
print(list(take(12, primes())))
def windows(it, n):
    window = []
    for x in it:
        window.append(x)
        if len(window) == n:
            yield tuple(window)
            window.pop(0)
print(list(windows("abcde", 3)), max(windows([3, 1, 4, 1, 5], 2)))
