# The variable of a comprehension stays inside it.
x = "outer"
print([x for x in range(3)], x, {x for x in (1,)}, {x: x for x in (1,)}, list(x for x in (1,)), x)
def f():
    y = 10
    r = [y * z for z in range(3)]
    try:
        z
    except NameError as e:
        print(e)
    return r, [lambda: y + w for w in range(2)][0]()
print(f())
print([[a + b for b in range(a)] for a in range(4)], [b for a in [[1, 2], [3]] for b in a])
def g(n):
    return [n for n in range(n)], n
print(g(3))
i = 5
print([i for i in range(i)], i, [j for i in range(2) for j in range(i + 1)], i)
class C:
    items = [1, 2]
    doubled = [v * 2 for v in items]
    k = 3
    try:
        scaled = [v * k for v in items]
    except NameError as e:
        print(e)
print(C.doubled)
