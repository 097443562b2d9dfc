# Endless generators with send-able state.
def counter(start=0, step=1):
    n = start
    while True:
        jump = yield n
        n = jump if jump is not None else n + step
c = counter(10, 5)
print(next(c), next(c), c.send(100), next(c), c.send(0))
def running_max():
    best = None
    while True:
        x = yield best
        if best is None or x > best:
            best = x
r = running_max()
next(r)
print([r.send(x) for x in (3, 1, 4, 1, 5, 9, 2)])
def take_until(it, stop):
    for x in it:
        if x == stop:
            return "stopped"
        yield x
    return "ran out"
def show(it, stop):
    result = yield from take_until(it, stop)
    yield result
print(list(show("abcd", "c")), list(show("ab", "z")))
def window_sum():
    last = []
    while True:
        x = yield sum(last)
        last = (last + [x])[-3:]
w = window_sum()
next(w)
print([w.send(i) for i in range(1, 7)])
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1
p = primes()
print([next(p) for _ in range(15)])
