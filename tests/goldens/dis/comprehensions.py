# Comprehensions run inline, their variables are temporaries; generator expressions are functions.
def comprehensions(items, k):
    x = [k * i for i in items if i > 1]
    y = {a: b for a, b in x for c in [a] if c}
    z = {(lambda: i + k)() for i in items}
    return list(i for i in items), [(last := i) for i in items], last


squares = [i * i for i in range(3)]


class C:
    a = 1
    b = [a for _ in range(2)]
