# A function with yield hands out values one by one.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1

for x in count(4):
    print(x)
g = count(2)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration:
    print("exhausted")
print(list(count(5)), sum(count(5)))
print(list(x * 2 for x in count(3)))
