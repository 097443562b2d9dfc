# StopIteration where for loops and next expect it.
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration("value")
        return self.n
print(list(It()))
it = It()
next(it), next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
def raises(): raise StopIteration("from a function")
try:
    raises()
except StopIteration as e:
    print(e)
for x in [1]:
    try:
        raise StopIteration
    except StopIteration:
        print("caught in a loop body")
try:
    for x in [1, 2]:
        raise StopIteration("escapes the for")
except StopIteration as e:
    print(e)
print(list(map(lambda x: x if x < 3 else next(iter([])), [1, 2, 3, 4])))
class Get:
    def __getitem__(self, i):
        if i > 1:
            raise StopIteration
        return i
print(list(Get()), StopIteration().value, StopIteration(1, 2).value, StopAsyncIteration("x").args)
e = StopIteration(5)
e.value = 6
print(e.value, e.args)
