# Loops, comprehensions, map and recursion give the same answers.
def by_loop(n):
    out = []
    for i in range(n):
        if i % 3:
            out.append(i * i)
    return out
def by_comprehension(n): return [i * i for i in range(n) if i % 3]
def by_map(n): return list(map(lambda i: i * i, filter(lambda i: i % 3, range(n))))
def by_generator(n):
    for i in range(n):
        if i % 3:
            yield i * i
def by_while(n):
    i, out = 0, []
    while i < n:
        if not i % 3:
            i += 1
            continue
        out += [i * i]
        i += 1
    return out
def by_recursion(n, i=0): return [] if i >= n else ([i * i] if i % 3 else []) + by_recursion(n, i + 1)
results = [f(20) for f in (by_loop, by_comprehension, by_map, lambda n: list(by_generator(n)), by_while, by_recursion)]
print(results[0], all(r == results[0] for r in results))
pairs = [(i, j) for i in range(1, 6) for j in range(i, 6) if (i + j) % 4 == 0]
loop = []
for i in range(1, 6):
    for j in range(i, 6):
        if (i + j) % 4 == 0:
            loop.append((i, j))
print(pairs == loop, pairs)
print({n: [d for d in range(1, n + 1) if n % d == 0] for n in (6, 7, 12)}, [a * b for a, b in zip(range(3), range(3, 6))], [[r * c for c in range(3)] for r in range(3)])
