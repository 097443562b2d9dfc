# What sort refuses; the list survives an exception.
for values in ([1, "a"], [None, 1], [1j, 2j], [{}, {}], [[1], ["a"]]):
    try:
        values.sort()
    except TypeError as e:
        print(e, len(values))
a = [3, 1, 2]
def bad_key(x):
    if x == 1:
        raise ValueError("key of 1")
    return x
try:
    a.sort(key=bad_key)
except ValueError as e:
    print(e, a)
def mutating(x):
    a.append(0)
    return x
try:
    a.sort(key=mutating)
except ValueError as e:
    print(e, a)
for f in (lambda: a.sort(lambda x: x), lambda: a.sort(key=5), lambda: sorted(), lambda: sorted(5), lambda: a.sort(revers=True), lambda: sorted([1], None)):
    try:
        f()
    except TypeError as e:
        print(e)
