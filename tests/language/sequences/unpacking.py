# Unpacking assignments of every shape.
a, b = 1, 2
(a, b), [c, d] = (3, 4), "xy"
print(a, b, c, d)
a, *b = [1, 2, 3]
*c, d = "xyz"
print(a, b, c, d)
a, *b, c = (1, 2)
print(a, b, c)
(a, *b), c = "abc", 5
print(a, b, c)
[a, [b, *c]] = 1, (2, 3, 4)
print(a, b, c)
*a, = range(3)
print(a)
x = [0, 0]
i = 0
i, x[i] = 1, 9
print(i, x)
for k, (v, *w) in [(1, "ab"), (2, "cde")]:
    print(k, v, w)
(a) = 5
[b] = {7: 8}
print(a, b)
() = []
[] = ()
a, b = {"k": 1, "m": 2}
print(a, b)
