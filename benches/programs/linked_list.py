"""Stands for linked structures of small objects: a list of nodes that grows, is walked, reversed and sorted."""
# group: methods and attributes
import sys


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def reverse(self):
        previous = None
        node = self.head
        while node is not None:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def total(self):
        result = 0
        node = self.head
        while node is not None:
            result += node.value
            node = node.next
        return result


def merge(a, b):
    first = last = Node(None)
    while a is not None and b is not None:
        if b.value < a.value:
            last.next = b
            b = b.next
        else:
            last.next = a
            a = a.next
        last = last.next
    last.next = a if b is None else b
    return first.next


def sort(head):
    if head is None or head.next is None:
        return head
    slow = head
    fast = head.next
    while fast is not None and fast.next is not None:
        slow = slow.next
        fast = fast.next.next
    middle = slow.next
    slow.next = None
    return merge(sort(head), sort(middle))


def main(n):
    items = LinkedList()
    state = 42
    for _ in range(n):
        state = (state * 16807) % 2147483647
        items.push(state % 100000)
    total = 0
    for _ in range(6):
        items.reverse()
        total += items.total()
    items.head = sort(items.head)
    print(items.size, total, items.head.value)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 80000)
