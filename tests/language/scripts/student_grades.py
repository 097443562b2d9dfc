# Grades of a class: averages, ranks, letters, a table, and input that is partly wrong.
RAW = """
Ann: 90, 85, 77
Bob: 60, x, 71
Cleo: 100, 99, 98, 97
Dan:
Eve 88, 92
Finn: 45, 38.5, 51
Ann: 70
"""


class GradeBook:
    LETTERS = ((90, "A"), (80, "B"), (70, "C"), (60, "D"), (0, "F"))

    def __init__(self):
        self.grades = {}
        self.problems = []

    def load(self, text):
        for number, line in enumerate(text.splitlines(), 1):
            if not line.strip():
                continue
            try:
                name, values = line.split(":")
                self.add(name.strip(), *[float(value) for value in values.split(",") if value.strip()])
            except ValueError as error:
                self.problems.append(f"line {number}: {error}")

    def add(self, name, *values):
        self.grades.setdefault(name, []).extend(values)

    def average(self, name):
        values = self.grades[name]
        return sum(values) / len(values)

    @classmethod
    def letter(cls, average):
        return next(letter for limit, letter in cls.LETTERS if average >= limit)

    def ranking(self):
        graded = [(self.average(name), name) for name, values in self.grades.items() if values]
        return sorted(graded, key=lambda pair: (-pair[0], pair[1]))

    def curve(self, points):
        for values in self.grades.values():
            values[:] = [min(100, value + points) for value in values]


book = GradeBook()
book.load(RAW)
print(*book.problems, sep="\n")
try:
    print(book.average("Dan"))
except ZeroDivisionError as error:
    print("Dan:", error)
try:
    print(book.average("Zoe"))
except KeyError as error:
    print("KeyError:", error)


def report():
    print(f"{'#':>2} {'Name':<6}|{'Average':^9}|{'Grade':^7}| {'Best':>6}")
    print("-" * 36)
    for rank, (average, name) in enumerate(book.ranking(), 1):
        print(f"{rank:>2} {name:<6}|{average:^9.2f}|{book.letter(average):^7}| {max(book.grades[name]):>6g}")


report()
book.curve(7.5)
print()
report()
distribution = {}
for average, _ in book.ranking():
    distribution[book.letter(average)] = distribution.get(book.letter(average), 0) + 1
print(distribution, [letter for _, letter in GradeBook.LETTERS if letter not in distribution])
best, *others = book.ranking()
print("best: %s with %.1f, %d%% more than %s" % (best[1], best[0], 100 * best[0] / others[-1][0] - 100, others[-1][1]))
