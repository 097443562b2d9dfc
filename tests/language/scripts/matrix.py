# A matrix class with operators, determinant, inverse in fractions, and powers for Fibonacci numbers.
from fractions import Fraction


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        widths = {len(row) for row in self.rows}
        if len(widths) != 1:
            raise ValueError(f"rows of different lengths: {sorted(widths)}")

    @classmethod
    def identity(cls, size):
        return cls([[int(i == j) for j in range(size)] for i in range(size)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, place):
        row, column = place
        return self.rows[row][column]

    def __setitem__(self, place, value):
        row, column = place
        self.rows[row][column] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        if self.shape != other.shape:
            raise ValueError("shapes %s and %s do not fit" % (self.shape, other.shape))
        return Matrix([a + b for a, b in zip(*rows)] for rows in zip(self.rows, other.rows))

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -other

    def __mul__(self, number):
        if not isinstance(number, (int, float, Fraction)):
            return NotImplemented
        return Matrix([value * number for value in row] for row in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)

    def __pow__(self, exponent):
        result, base = Matrix.identity(len(self.rows)), self
        while exponent:
            if exponent & 1:
                result = result @ base
            base = base @ base
            exponent >>= 1
        return result

    def determinant(self):
        rows = [[Fraction(value) for value in row] for row in self.rows]
        result = Fraction(1)
        for column in range(len(rows)):
            pivot = next((r for r in range(column, len(rows)) if rows[r][column]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != column:
                rows[pivot], rows[column] = rows[column], rows[pivot]
                result = -result
            result *= rows[column][column]
            for r in range(column + 1, len(rows)):
                factor = rows[r][column] / rows[column][column]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[column])]
        return result

    def inverse(self):
        size = len(self.rows)
        rows = [[Fraction(v) for v in row] + [Fraction(i == j) for j in range(size)] for i, row in enumerate(self.rows)]
        for column in range(size):
            pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
            if not rows[pivot][column]:
                raise ZeroDivisionError("matrix has no inverse")
            rows[column], rows[pivot] = rows[pivot], rows[column]
            rows[column] = [value / rows[column][column] for value in rows[column]]
            for r in range(size):
                if r != column:
                    rows[r] = [a - rows[r][column] * b for a, b in zip(rows[r], rows[column])]
        return Matrix(row[size:] for row in rows)

    def __str__(self):
        texts = [[str(value) for value in row] for row in self.rows]
        width = max(len(text) for row in texts for text in row)
        return "\n".join("[" + "  ".join(text.rjust(width) for text in row) + "]" for row in texts)


a = Matrix([[2, -1, 0], [1, 3, 5], [4, 0, 7]])
b = Matrix([[1, 2, 3], [0, 1, 4], [5, 6, 0]])
print(a + b, a @ b, (a - b).T, sep="\n\n")
print("determinants:", a.determinant(), b.determinant(), (a @ b).determinant())
print(b.inverse())
print(a.inverse())
print((a @ a.inverse()) == Matrix.identity(3), a * 2 == a + a)
print("fibonacci:", [(Matrix([[1, 1], [1, 0]]) ** n)[0, 1] for n in (1, 2, 10, 50, 90)])
a[0, 0] = 0.5
print(a[0, 0], a.shape, Matrix([[1, 2]]).T.shape)
for attempt in (lambda: a @ Matrix([[1, 2]]), lambda: a + Matrix([[1]]), lambda: Matrix([[1], [1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: a * "x"):
    try:
        print(attempt())
    except (ValueError, ZeroDivisionError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
