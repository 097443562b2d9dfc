# Solves Sudokus by elimination and search over sets of candidates.
PUZZLES = {
    "easy": "530070000600195000098000060800060003400803001700020006060000280000419005000080079",
    "hard": "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
    "broken": "55..............................................................................."
}
DIGITS = "123456789"
ROWS = "ABCDEFGHI"


def cross(a, b):
    return [x + y for x in a for y in b]


SQUARES = cross(ROWS, DIGITS)
UNITS = [cross(ROWS, c) for c in DIGITS] + [cross(r, DIGITS) for r in ROWS] + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
UNITS_OF = {square: [unit for unit in UNITS if square in unit] for square in SQUARES}
PEERS = {square: set().union(*UNITS_OF[square]) - {square} for square in SQUARES}


class Contradiction(Exception):
    pass


class Solver:
    def __init__(self):
        self.guesses = 0

    def parse(self, text):
        grid = dict.fromkeys(SQUARES, DIGITS)
        for square, digit in zip(SQUARES, text, strict=True):
            if digit in DIGITS:
                self.assign(grid, square, digit)
        return grid

    def assign(self, grid, square, digit):
        for other in grid[square].replace(digit, ""):
            self.eliminate(grid, square, other)

    def eliminate(self, grid, square, digit):
        if digit not in grid[square]:
            return
        grid[square] = grid[square].replace(digit, "")
        if not grid[square]:
            raise Contradiction(square)
        if len(grid[square]) == 1:
            for peer in sorted(PEERS[square]):
                self.eliminate(grid, peer, grid[square])
        for unit in UNITS_OF[square]:
            places = [s for s in unit if digit in grid[s]]
            if not places:
                raise Contradiction(f"no place for {digit} beside {square}")
            if len(places) == 1:
                self.assign(grid, places[0], digit)

    def search(self, grid):
        open_squares = [(len(options), square) for square, options in grid.items() if len(options) > 1]
        if not open_squares:
            return grid
        _, square = min(open_squares)
        for digit in grid[square]:
            self.guesses += 1
            copy = grid.copy()
            try:
                self.assign(copy, square, digit)
                return self.search(copy)
            except Contradiction:
                continue
        raise Contradiction(square)


def show(grid):
    for number, row in enumerate(ROWS):
        if number in (3, 6):
            print("------+-------+------")
        cells = [grid[row + c] if len(grid[row + c]) == 1 else "." for c in DIGITS]
        print(" | ".join(" ".join(cells[start:start + 3]) for start in (0, 3, 6)))


def is_solved(grid):
    return all(set(grid[square] for square in unit) == set(DIGITS) for unit in UNITS)


print(len(SQUARES), len(UNITS), len(PEERS["C2"]), sorted(PEERS["A1"])[:8])
for name, text in PUZZLES.items():
    solver = Solver()
    print(f"\n{name}: {sum(c in DIGITS for c in text)} given")
    try:
        grid = solver.search(solver.parse(text))
    except Contradiction as problem:
        print("no solution:", problem)
        continue
    except ValueError as problem:
        print("ValueError:", problem)
        continue
    show(grid)
    print("solved:", is_solved(grid), "guesses:", solver.guesses)
