# map and filter are lazy; map stops at the shortest.
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(max, "ad", "bc", "cb")), list(map(None.__class__, [])))
print(list(filter(None, [0, 1, "", "a", [], None, 2.5])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isalpha, "a1b")), list(filter(bool, {0: 1, 2: 3})))
log = []
m = map(log.append, [1, 2])
print(log, next(m), log, list(m), log, next(m, "end"))
def boom(x):
    if x == 2:
        raise ValueError("two")
    return x
m = map(boom, [1, 2, 3])
print(next(m))
try:
    next(m)
except ValueError as e:
    print(e)
print(list(m), type(m).__name__, type(filter(None, [])).__name__)
for f in (lambda: map(1), lambda: list(map(1, [1])), lambda: map(str), lambda: filter(None), lambda: list(filter(5, [1])), lambda: map(str, 5), lambda: filter(None, 5), lambda: list(map(lambda a: a, [1], [2]))):
    try:
        f()
    except TypeError as e:
        print(e)
