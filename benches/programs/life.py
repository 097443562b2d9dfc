"""Stands for grids of cells: Conway's game of life once over a set of tuples and once over lists of lists."""
# group: other
import sys


def step_set(alive):
    counts = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    cell = (x + dx, y + dy)
                    counts[cell] = counts.get(cell, 0) + 1
    return {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in alive)}


def step_grid(grid):
    height = len(grid)
    width = len(grid[0])
    result = []
    for y in range(height):
        above = grid[y - 1]
        row = grid[y]
        below = grid[(y + 1) % height]
        new = []
        for x in range(width):
            left = x - 1
            right = (x + 1) % width
            count = above[left] + above[x] + above[right] + row[left] + row[right] + below[left] + below[x] + below[right]
            new.append(1 if count == 3 or (count == 2 and row[x]) else 0)
        result.append(new)
    return result


def main(steps):
    alive = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)} | {(x + 20, x * x % 40) for x in range(60)}
    grid = [[(x * y + x) % 5 % 2 for x in range(60)] for y in range(60)]
    for _ in range(steps):
        alive = step_set(alive)
        grid = step_grid(grid)
    print(len(alive), sum(map(sum, grid)))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
