# Conway's game of life on an endless board of living cells, with patterns that rest, blink and travel.
from collections import Counter
from itertools import product

PATTERNS = {
    "block": "##\n##",
    "blinker": "###",
    "glider": ".#.\n..#\n###",
    "beacon": "##..\n##..\n..##\n..##",
    "r-pentomino": ".##\n##.\n.#.",
}


def read(text, at=(0, 0)):
    return {(x + at[0], y + at[1]) for y, row in enumerate(text.splitlines()) for x, cell in enumerate(row) if cell == "#"}


def neighbours(cell):
    x, y = cell
    return ((x + dx, y + dy) for dx, dy in product((-1, 0, 1), repeat=2) if dx or dy)


def step(living):
    counts = Counter(neighbour for cell in living for neighbour in neighbours(cell))
    return {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in living)}


def draw(living, width, height):
    return "\n".join("".join("#" if (x, y) in living else "." for x in range(width)) for y in range(height))


def normal(living):
    left, top = min(x for x, _ in living), min(y for _, y in living)
    return frozenset((x - left, y - top) for x, y in living), (left, top)


def describe(name, limit=40):
    living = read(PATTERNS[name])
    seen = {}
    for generation in range(limit):
        if not living:
            return f"{name} dies in generation {generation}"
        shape, place = normal(living)
        if shape in seen:
            first, start = seen[shape]
            period, moved = generation - first, (place[0] - start[0], place[1] - start[1])
            kind = "still" if period == 1 and moved == (0, 0) else "oscillator" if moved == (0, 0) else "spaceship"
            return f"{name}: {kind}, period {period}" + (f", moves by {moved}" if any(moved) else "")
        seen[shape] = generation, place
        living = step(living)
    return f"{name}: not settled after {limit} generations, {len(living)} cells"


for name in PATTERNS:
    print(describe(name))
world = read(PATTERNS["glider"], at=(1, 1)) | read(PATTERNS["block"], at=(6, 6))
for generation in range(4):
    print(f"generation {generation}, {len(world)} alive")
    print(draw(world, 9, 9))
    world = step(world)
pentomino = read(PATTERNS["r-pentomino"])
sizes = []
for _ in range(60):
    sizes.append(len(pentomino))
    pentomino = step(pentomino)
print(sizes)
