# A singly linked list with the whole container protocol, a stack and a queue on top of it.
from __future__ import annotations


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, values=()):
        self.head: Node | None = None
        self._length = 0
        tail = None
        for value in values:
            node = Node(value)
            if tail is None:
                self.head = node
            else:
                tail.next = node
            tail = node
            self._length += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._length

    def __repr__(self):
        return " -> ".join([*map(repr, self), "None"])

    def _node(self, index):
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("linked list index out of range")
        node = self.head
        for _ in range(index):
            node = node.next
        return node

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        return self._node(index).value

    def __setitem__(self, index, value):
        self._node(index).value = value

    def __delitem__(self, index):
        self._node(index)
        index %= self._length
        if index == 0:
            self.head = self.head.next
        else:
            before = self._node(index - 1)
            before.next = before.next.next
        self._length -= 1

    def __contains__(self, value):
        return any(value == one for one in self)

    def __eq__(self, other):
        if not isinstance(other, LinkedList):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __add__(self, other):
        return LinkedList([*self, *other])

    def push(self, value):
        self.head = Node(value, self.head)
        self._length += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        value, self.head = self.head.value, self.head.next
        self._length -= 1
        return value

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def has_cycle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False

    def sort(self):
        def merge(a, b):
            start = end = Node(None)
            while a and b:
                if b.value < a.value:
                    end.next, b = b, b.next
                else:
                    end.next, a = a, a.next
                end = end.next
            end.next = a or b
            return start.next

        def split(node):
            if node is None or node.next is None:
                return node
            slow, fast = node, node.next
            while fast and fast.next:
                slow, fast = slow.next, fast.next.next
            second, slow.next = slow.next, None
            return merge(split(node), split(second))

        self.head = split(self.head)


numbers = LinkedList([5, 3, 8, 1])
print(numbers, len(numbers), list(numbers), 8 in numbers, 9 in numbers)
numbers.push(7)
numbers[1] = 50
del numbers[2]
print(numbers, numbers[0], numbers[-1], numbers[1:3])
numbers.reverse()
print(numbers, sorted(numbers), max(numbers), sum(numbers))
numbers.sort()
print(numbers, numbers == LinkedList([1, 7, 8, 50]), numbers == [1, 7, 8, 50], numbers != LinkedList())
print(numbers + LinkedList("ab"), bool(LinkedList()), LinkedList())
for index in (4, -5):
    try:
        numbers[index]
    except IndexError as error:
        print(error)
while numbers:
    print(numbers.pop(), end=" ")
print()
try:
    numbers.pop()
except IndexError as error:
    print(error)
ring = LinkedList([1, 2, 3])
print(ring.has_cycle())
ring._node(2).next = ring.head
print(ring.has_cycle(), LinkedList.__init__.__annotations__)
ring._node(2).next = None
first, *middle, last = LinkedList(range(6))
print(first, middle, last)
try:
    Node(1).colour = "red"
except AttributeError as error:
    print(error)
