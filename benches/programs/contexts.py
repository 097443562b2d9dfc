"""Stands for with statements: hand-written context managers, contextlib's, and iterators written as classes."""
# group: generators and exceptions
import sys
from contextlib import contextmanager


class Guard:
    def __init__(self):
        self.entered = 0
        self.failed = 0

    def __enter__(self):
        self.entered += 1
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.failed += 1
        return kind is ValueError


@contextmanager
def scope(stack, name):
    stack.append(name)
    try:
        yield stack
    finally:
        stack.pop()


class Countdown:
    def __init__(self, start):
        self.value = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.value <= 0:
            raise StopIteration
        self.value -= 1
        return self.value


def main(n):
    guard = Guard()
    stack = []
    total = 0
    for i in range(n):
        with guard:
            total += i
        if i % 4 == 0:
            with guard:
                raise ValueError(i)
        if i % 2 == 0:
            with scope(stack, i) as names:
                total += len(names)
    for value in Countdown(n):
        total += value
    print(total, guard.entered, guard.failed, len(stack))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 260000)
