# +, *, comparison, in, += with any iterable.
print([1] + [2], [1, 2] * 2, 2 * ["a"], [1] * 0, [1] * -1)
a = b = [1]
a += (2, 3)
a += "x"
a *= 2
print(a, a is b)
a = a + [9]
print(a is b, len(b))
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [1, 2.0], [1] != (1,), [1] == (1,))
print([1, [2]] == [1, [2]], 2 in [1, [2]], [2] in [1, [2]], [1, 2] <= [1, 2])
nested = [[]] * 3
nested[0].append(1)
print(nested)
for f in (lambda: [1] + (2,), lambda: [1] < (2,), lambda: [1, "a"] < [1, 2], lambda: [1] * 1.5, lambda: [1] * [2], lambda: hash([])):
    try:
        print(f())
    except TypeError as e:
        print(e)
