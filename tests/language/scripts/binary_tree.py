# A binary search tree: insert, delete, walks, balance, and a picture of it.
from collections import deque


class Tree:
    class Node:
        def __init__(self, key, value):
            self.key, self.value = key, value
            self.left = self.right = None

    def __init__(self, pairs=()):
        self.root = None
        self.size = 0
        for key, value in pairs:
            self[key] = value

    def __setitem__(self, key, value):
        if self.root is None:
            self.root = self.Node(key, value)
            self.size += 1
            return
        node = self.root
        while True:
            if key == node.key:
                node.value = value
                return
            side = "left" if key < node.key else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, self.Node(key, value))
                self.size += 1
                return
            node = child

    def __getitem__(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __delitem__(self, key):
        def remove(node):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = remove(node.left)
            elif key > node.key:
                node.right = remove(node.right)
            elif node.left is None:
                return node.right
            elif node.right is None:
                return node.left
            else:
                smallest = node.right
                while smallest.left:
                    smallest = smallest.left
                node.key, node.value = smallest.key, smallest.value
                node.right = remove_smallest(node.right)
            return node

        def remove_smallest(node):
            if node.left is None:
                return node.right
            node.left = remove_smallest(node.left)
            return node

        self.root = remove(self.root)
        self.size -= 1

    def __len__(self):
        return self.size

    def __contains__(self, key):
        marker = object()
        return self.get(key, marker) is not marker

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)
        return walk(self.root)

    def levels(self):
        queue = deque([(self.root, 0)] if self.root else [])
        while queue:
            node, depth = queue.popleft()
            yield depth, node.key
            queue.extend((child, depth + 1) for child in (node.left, node.right) if child)

    def height(self):
        return max((depth for depth, _ in self.levels()), default=-1) + 1

    def draw(self, node="root", depth=0, mark=""):
        node = self.root if node == "root" else node
        if node is None:
            return
        self.draw(node.right, depth + 1, "/")
        print("    " * depth + mark + str(node.key))
        self.draw(node.left, depth + 1, "\\")

    def rebalanced(self):
        items = [(key, self[key]) for key in self]

        def build(low, high):
            if low >= high:
                return
            middle = (low + high) // 2
            yield items[middle]
            yield from build(low, middle)
            yield from build(middle + 1, high)
        return Tree(build(0, len(items)))


tree = Tree((word, len(word)) for word in "mango fig pear apple kiwi plum banana quince cherry".split())
print(len(tree), list(tree))
tree.draw()
print(list(tree.levels()))
print(tree["kiwi"], tree.get("lemon"), "plum" in tree, "lime" in tree, tree.height())
tree["kiwi"] = "changed"
for gone in ("fig", "mango", "quince"):
    del tree[gone]
    print(f"without {gone}:", *tree)
try:
    del tree["mango"]
except KeyError as error:
    print("KeyError:", error)
print(tree["kiwi"], len(tree), tree.root.key)
chain = Tree((number, None) for number in range(1, 16))
print(chain.height(), chain.rebalanced().height())
chain.rebalanced().draw()
