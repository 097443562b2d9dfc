# The first iterable of a generator expression is evaluated at once, the rest later.
x = [1, 2]
g = (a for a in x)
x = [9]
print(list(g))
y = 10
g = (a + y for a in [1, 2])
y = 100
print(list(g))
def f():
    k = 1
    g = (k + i for i in range(2))
    k = 50
    return list(g)
print(f(), sum(i * i for i in range(4)), max((len(w) for w in ["a", "bcd"]), default=0), dict((i, i * 2) for i in range(2)), ",".join(str(i) for i in range(3)))
g = (i for i in range(3))
print(next(g), [*g], [*g], type(g).__name__, g.__name__, g.gi_frame)
inner = ((a, b) for a in range(2) for b in range(2))
print(list(inner), set(i % 2 for i in range(5)) == {0, 1}, all(i for i in [1, 0]), tuple(i for i in "ab"), *(i for i in range(2)))
