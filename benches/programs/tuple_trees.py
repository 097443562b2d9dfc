"""Stands for trees of tuples and recursion without classes: build, insert, fold and compare."""
# group: other
import sys


def insert(tree, key):
    if tree is None:
        return (None, key, None)
    left, root, right = tree
    if key < root:
        return (insert(left, key), root, right)
    if key > root:
        return (left, root, insert(right, key))
    return tree


def depth(tree):
    if tree is None:
        return 0
    return 1 + max(depth(tree[0]), depth(tree[2]))


def fold(tree, value):
    if tree is None:
        return value
    left, root, right = tree
    return fold(right, fold(left, value) * 31 + root & 0xFFFFFFFF)


def main(n):
    tree = None
    state = 99
    for _ in range(n):
        state = (state * 16807) % 2147483647
        tree = insert(tree, state % 1000003)
    total = 0
    for i in range(10):
        total ^= fold(tree, i)
    print(depth(tree), total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 20000)
