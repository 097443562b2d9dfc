# Recursive generators over a tree.
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right
    def insert(self, v):
        side = "left" if v < self.value else "right"
        child = getattr(self, side)
        if child:
            child.insert(v)
        else:
            setattr(self, side, Tree(v))
    def paths(self, prefix=()):
        prefix += (self.value,)
        if not self.left and not self.right:
            yield prefix
        for child in filter(None, (self.left, self.right)):
            yield from child.paths(prefix)
t = Tree(5)
for v in (2, 8, 1, 9, 3):
    t.insert(v)
print(list(t), list(t.paths()), 8 in t, sum(t), max(t))
def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest
print(["".join(p) for p in permutations(list("abc"))])
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
print(*hanoi(3))
def queens(n, row=0, cols=()):
    if row == n:
        yield cols
    for c in range(n):
        if all(c != d and abs(c - d) != row - r for r, d in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))
print(next(queens(6)), sum(1 for _ in queens(6)))
