# Lists in lists: aliasing, slicing, comprehension forms, game of life.
grid = [[0] * 4 for _ in range(3)]
grid[1][2] = 5
alias = [[0] * 2] * 2
alias[0][0] = 1
print(grid, alias, [row[2] for row in grid], sum(map(sum, grid)), [r[::-1] for r in grid[::-1]][1])
grid[0], grid[2] = grid[2], grid[0]
grid[1][1:3] = [7, 8, 9]
print(grid, list(zip(*grid)), max(map(len, grid)), [x for r in grid for x in r if x])
def step(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {p for p, n in near.items() if n == 3 or (n == 2 and p in cells)}
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    glider = step(glider)
print(sorted(glider))
def show(cells, n): return "\n".join("".join(".#"[(x, y) in cells] for x in range(n)) for y in range(n))
print(show(glider, 5))
spiral, m = [], [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
while m:
    spiral += m.pop(0)
    m = [list(r) for r in zip(*m)][::-1]
print(spiral)
