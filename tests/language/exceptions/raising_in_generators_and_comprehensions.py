# Exceptions thrown in the middle of iteration leave iterators in order.
def gen():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")
try:
    for x in gen():
        raise ValueError(x)
except ValueError as e:
    print("caught", e)
try:
    [10 // (x - 2) for x in range(5)]
except ZeroDivisionError as e:
    print(e)
it = iter([1, "two", 3])
out = []
while True:
    try:
        for x in it:
            out.append(x + 1)
        break
    except TypeError as e:
        out.append(str(e))
print(out)
def bad_key(x):
    if x == 2:
        raise KeyError("in key")
    return -x
for f in (lambda: sorted([1, 2, 3], key=bad_key), lambda: max([1, 2], key=bad_key), lambda: list(map(bad_key, [1, 2])), lambda: {bad_key(x) for x in (1, 2)}, lambda: dict((x, bad_key(x)) for x in (1, 2)), lambda: sum(bad_key(x) for x in (1, 2)), lambda: [*map(bad_key, [2])], lambda: print(*map(bad_key, [1, 2])), lambda: any(bad_key(x) > 0 for x in (1, 2))):
    try:
        f()
    except KeyError as e:
        print(e, end=" ")
print()
class Iter:
    def __iter__(self): return self
    def __next__(self): raise OSError("next failed")
for f in (lambda: list(Iter()), lambda: [*Iter()], lambda: tuple(Iter()), lambda: set(Iter()), lambda: next(Iter(), 1), lambda: 1 in Iter(), lambda: dict(Iter()), lambda: "".join(Iter()), lambda: [].extend(Iter())):
    try:
        f()
    except OSError as e:
        print(e, end=" ")
print()
