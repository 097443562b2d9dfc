# Small ints are one object each; equality never depends on it.
a = 256
b = int("256")
print(a is b, int("-5") is int("-5"), (lambda: 7)() is int("7"))
x = [i for i in range(-5, 257)]
y = [int(str(i)) for i in range(-5, 257)]
print(all(p is q for p, q in zip(x, y)))
big = int("10" * 20)
print(big == int("10" * 20), big is big)
print(True is (1 == 1), None is None, id(a) == id(b))
