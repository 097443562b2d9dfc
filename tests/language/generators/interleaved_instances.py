# Instances of one generator function do not share anything.
def g(n):
    total = 0
    for i in range(n):
        total += i
        yield total
    return total
a, b, c = g(3), g(3), g(5)
print(next(a), next(b), next(a), next(c), next(b), list(a), list(b), list(c))
gens = [g(i) for i in range(4)]
print([list(x) for x in gens], [list(x) for x in gens])
def nested(depth):
    yield depth
    if depth:
        for side in (0, 1):
            yield from nested(depth - 1)
print(list(nested(3)))
running = [g(4) for _ in range(3)]
for r in range(2):
    print([next(x) for x in running])
def outer():
    def inner(x):
        yield x
        yield x * state
    state = 10
    a = inner(1)
    b = inner(2)
    yield next(a)
    state = 100
    yield next(b)
    yield next(a)
    yield next(b)
print(list(outer()))
class Holder:
    def __init__(self): self.items = [1, 2, 3]
    def __iter__(self):
        for x in self.items:
            yield x
h = Holder()
i, j = iter(h), iter(h)
print(next(i), next(i), next(j), list(i), list(j))
