# Shallow copies share their items.
inner = [1]
a = [inner, 2]
for copy in (a[:], list(a), a.copy(), [*a], a * 1, a + []):
    print(copy == a, copy is a, copy[0] is inner)
inner.append(5)
print(a, a[:])
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 7
print(grid)
shared = [[0] * 2] * 2
shared[0][0] = 1
print(shared, shared[0] is shared[1])
t = (inner, inner)
print(t[0] is t[1], t)
def default(x, acc=[]):
    acc.append(x)
    return acc
print(default(1), default(2), default(3, []), default.__defaults__)
