# Comprehensions build lists, dicts, sets.
print([x * x for x in range(6)])
print([x for x in range(20) if x % 3 == 0])
print([(x, y) for x in range(3) for y in range(x)])
print({x: x * x for x in range(4)})
print({x % 3 for x in range(10)})
print(sum(x for x in range(5)))
print([[i * j for j in range(3)] for i in range(3)])
print([c.upper() for c in "abc"])
