# zip: shortest, strict, empty, exhaustion side effects.
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", [1, 2], (True, False))), dict(zip("ab", range(2))), list(zip(*[(1, 2), (3, 4)])))
print(list(zip([1, 2], "ab", strict=True)))
for args in (([1], [1, 2]), ([1, 2], [1]), ([1], [1], [1, 2]), ([1, 2], [1], [1]), ([], [1]), ([1, 2], [1, 2], [1])):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print(e)
a, b = iter([1, 2, 3]), iter([1])
print(list(zip(a, b)), next(a))
a, b = iter([1]), iter([1, 2, 3])
print(list(zip(a, b)), next(b))
it = iter(range(6))
print(list(zip(it, it)), type(zip()).__name__, iter(z := zip([1])) is z, next(z), next(z, "end"))
for f in (lambda: zip(1), lambda: zip([1], 2), lambda: zip([1], strct=True)):
    try:
        f()
    except TypeError as e:
        print(e)
