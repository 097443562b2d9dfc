"""Stands for allocation: perfect binary trees of small objects that are built, counted and thrown away."""
# group: other
import sys


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def main(depth):
    kept = build(depth)
    total = 0
    for level in range(4, depth, 2):
        for _ in range(1 << (depth - level)):
            total += build(level).count()
    print(total, kept.count())


main(int(sys.argv[1]) if len(sys.argv) > 1 else 16)
