# Calls nested as deep as the default limit allows.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
class Node:
    def __init__(self, next): self.next = next
    def length(self): return 1 + (self.next.length() if self.next else 0)
n = None
for _ in range(400):
    n = Node(n)
print(n.length())
def gen(n):
    if n:
        yield n
        yield from gen(n - 1)
print(sum(gen(200)))
print((lambda f: f(f, 300))(lambda f, n: 0 if n == 0 else 1 + f(f, n - 1)))
def try_deep(n):
    try:
        return 0 if n == 0 else 1 + try_deep(n - 1)
    finally:
        pass
print(try_deep(800))
