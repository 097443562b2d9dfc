# Linked list, stack, queue and iterator classes.
class Node:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None): self.value, self.next = value, next
class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)):
            self.push(x)
    def push(self, x): self.head = Node(x, self.head)
    def pop(self):
        if not self.head:
            raise IndexError("pop from empty LinkedList")
        x, self.head = self.head.value, self.head.next
        return x
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return " -> ".join(map(repr, self)) or "empty"
    def reverse(self):
        prev, n = None, self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev
        return self
l = LinkedList("abc")
print(l, len(l), l.pop(), l, l.reverse(), "c" in l, list(l), LinkedList())
try:
    LinkedList().pop()
except IndexError as e:
    print(e)
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    def __setitem__(self, ij, v):
        i, j = ij
        self.rows[i][j] = v
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __repr__(self): return f"Matrix({self.rows})"
m = Matrix([[1, 2], [3, 4]])
m[0, 1] = 5
print(m, m[1, 0], m @ m)
