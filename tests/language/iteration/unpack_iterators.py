# Unpacking uses iterators and stops at the right place.
def gen(log):
    for i in range(10):
        log.append(i)
        yield i
log = []
a, b, *_ = gen(log)
print(log)
log = []
try:
    a, b = gen(log)
except ValueError as e:
    print(e, log)
log = []
try:
    a, b, c = iter([1, 2])
except ValueError as e:
    print(e)
def f(*args): return args
print(f(*gen([])), [*gen([]), *"ab"][:3], {**dict(zip("ab", gen([])))}, *zip(*[iter(range(6))] * 2))
it = gen([])
print(next(it), [x for x in it if x % 3 == 0])
class Finite:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i % 3 == 0:
            raise StopIteration
        return self.i
x = Finite()
print(list(x), list(x), list(x))
def chunks(it, n):
    it = iter(it)
    while chunk := [x for _, x in zip(range(n), it)]:
        yield chunk
print(list(chunks("abcdefg", 3)))
