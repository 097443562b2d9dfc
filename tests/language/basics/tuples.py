# Tuples are fixed sequences and unpack into names.
t = (1, "two", 3.0)
print(t, len(t), t[1])
print((), (1,), 1 if () else 2)
a, b, c = t
print(c, b, a)
(x, y), z = (1, 2), 3
print(x, y, z)
print((1, 2) + (3,), (1, 2) * 2)
print((1, 2) < (1, 3), (1, 2) == (1, 2))
def pair():
    return 1, 2
p = pair()
print(p, type(p).__name__)
try:
    t[0] = 5
except TypeError as e:
    print(e)
