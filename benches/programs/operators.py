"""Stands for classes with special methods: vectors and fractions that add, multiply, compare and index."""
# group: methods and attributes
import sys


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    def __getitem__(self, index):
        return self.y if index else self.x

    def __len__(self):
        return 2

    def __bool__(self):
        return self.x != 0

    def __call__(self, value):
        return self.x * value + self.y


def main(n):
    position = Vector(0, 0)
    step = Vector(1, 2)
    hits = 0
    total = 0
    for i in range(n):
        position = position + step * 3 - step
        if position == step:
            hits += 1
        if step < position and position:
            total += position[0] - position[1] + len(step)
        total += step(i)
    print(position.x, position.y, hits, total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 250000)
