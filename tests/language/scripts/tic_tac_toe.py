# A student's tic-tac-toe: two players that search the whole game play each other and a random one.
import random

WINNING_LINES = [
    (0, 1, 2), (3, 4, 5), (6, 7, 8),
    (0, 3, 6), (1, 4, 7), (2, 5, 8),
    (0, 4, 8), (2, 4, 6),
]


class Board:
    def __init__(self):
        self.cells = [" "] * 9

    def __str__(self):
        rows = []
        for start in range(0, 9, 3):
            rows.append(" " + " | ".join(self.cells[start:start + 3]) + " ")
        return "\n---+---+---\n".join(rows)

    def free(self):
        return [place for place, mark in enumerate(self.cells) if mark == " "]

    def winner(self):
        for a, b, c in WINNING_LINES:
            if self.cells[a] != " " and self.cells[a] == self.cells[b] == self.cells[c]:
                return self.cells[a]
        return None

    def is_over(self):
        return self.winner() is not None or not self.free()


def other(mark):
    return "O" if mark == "X" else "X"


class Perfect:
    """Looks at every game that can still happen."""

    def __init__(self):
        self.seen = {}

    def score(self, board, turn, me):
        key = ("".join(board.cells), turn, me)
        if key in self.seen:
            return self.seen[key]
        won = board.winner()
        if won is not None:
            result = 1 if won == me else -1
        elif not board.free():
            result = 0
        else:
            scores = []
            for place in board.free():
                board.cells[place] = turn
                scores.append(self.score(board, other(turn), me))
                board.cells[place] = " "
            result = max(scores) if turn == me else min(scores)
        self.seen[key] = result
        return result

    def move(self, board, mark):
        best, best_place = -2, None
        for place in board.free():
            board.cells[place] = mark
            score = self.score(board, other(mark), mark)
            board.cells[place] = " "
            if score > best:
                best, best_place = score, place
        return best_place


class Careless:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def move(self, board, mark):
        return self.random.choice(board.free())


def play(first, second, show=False):
    board, players, turn = Board(), {"X": first, "O": second}, "X"
    while not board.is_over():
        place = players[turn].move(board, turn)
        board.cells[place] = turn
        if show:
            print(f"{turn} plays {place + 1}")
            print(board)
            print()
        turn = other(turn)
    return board.winner()


perfect = Perfect()
print("Result:", play(perfect, perfect, show=True) or "a draw")
results = {"X": 0, "O": 0, None: 0}
for game in range(50):
    results[play(perfect, Careless(game))] += 1
print("against a careless player:", results["O"], "lost,", results["X"] + results[None], "not lost")
print("positions seen:", len(perfect.seen))
