# Lists of lists: transpose, multiply, rotate, flood.
def transpose(m):
    return [list(row) for row in zip(*m)]
def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
m = [[1, 2, 3], [4, 5, 6]]
print(transpose(m), multiply(m, transpose(m)))
print([list(r) for r in zip(*m[::-1])], [row[::-1] for row in m], sum(m, []), [x for row in m for x in row if x % 2])
def power(m, n):
    result = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1:
            result = multiply(result, m)
        m = multiply(m, m)
        n >>= 1
    return result
print(power([[1, 1], [1, 0]], 90))
grid = [list(r) for r in ("..#.", ".##.", "....")]
stack = [(0, 0)]
while stack:
    y, x = stack.pop()
    if 0 <= y < 3 and 0 <= x < 4 and grid[y][x] == ".":
        grid[y][x] = "o"
        stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
print(*("".join(r) for r in grid), sep="\n")
