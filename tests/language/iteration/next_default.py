# next() with and without default.
it = iter([1, 2])
print(next(it), next(it, "d"), next(it, "d"), next(it, None))
try:
    next(it)
except StopIteration as e:
    print("StopIteration", e.args)
g = (x for x in range(2))
print(next(g), next(g, 9), next(g, 9))
class Default:
    def __next__(self): raise StopIteration
print(next(Default(), "from default"))
class Err:
    def __next__(self): raise KeyError("k")
try:
    next(Err(), "default does not help")
except KeyError as e:
    print(repr(e))
for f in (lambda: next([1]), lambda: next(), lambda: next(iter([]), 1, 2), lambda: next("a"), lambda: next(5, 1)):
    try:
        f()
    except TypeError as e:
        print(e)
