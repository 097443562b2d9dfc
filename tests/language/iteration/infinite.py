# Endless iterators are stopped by their consumer.
def naturals(n=0):
    while True:
        yield n
        n += 1
print(list(zip(range(3), naturals())), [x for x, _ in zip(naturals(5), "abc")])
for i in naturals():
    if i * i > 50:
        break
print(i, next(x for x in naturals() if x % 7 == 6), any(x > 100 for x in naturals()), 42 in naturals(), not all(x < 10 for x in naturals()))
class Cycle:
    def __init__(self, s): self.s, self.i = s, -1
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        return self.s[self.i % len(self.s)]
print("".join(c for c, _ in zip(Cycle("abc"), range(8))))
it = iter(lambda: 1, 2)
print([next(it) for _ in range(3)], max(x for x, _ in zip(naturals(), range(5))))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib()
print([next(f) for _ in range(10)], next(x for x in fib() if x > 1000))
