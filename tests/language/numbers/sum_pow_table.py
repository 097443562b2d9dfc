# A table of integer powers, sums and remainders checked against each other.
for n in range(1, 8):
    squares = sum(i * i for i in range(n + 1))
    cubes = sum(i ** 3 for i in range(n + 1))
    print(n, squares == n * (n + 1) * (2 * n + 1) // 6, cubes == (n * (n + 1) // 2) ** 2, squares, cubes)
bad = 0
for a in range(-20, 21):
    for b in [x for x in range(-6, 7) if x]:
        q, r = divmod(a, b)
        if q * b + r != a or (r and (r < 0) != (b < 0)) or abs(r) >= abs(b) or q != a // b or r != a % b:
            bad += 1
print("bad", bad)
print([pow(3, e, 17) for e in range(17)])
print([(-a) >> 1 for a in range(8)])
