"""Stands for pipelines of generators: one feeds the next, with yield from, generator expressions and send."""
# group: generators and exceptions
import sys


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def multiples(source, factor):
    for value in source:
        if value % factor:
            yield value * 2


def pairs(source):
    last = 0
    for value in source:
        yield last, value
        last = value


def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return build(low, middle), middle, build(middle + 1, high)


def averager():
    total = 0
    count = 0
    while True:
        value = yield total
        total += value
        count += 1


def main(n):
    total = 0
    for a, b in pairs(multiples(numbers(n), 3)):
        total += b - a
    total += sum(x * x for x in numbers(n) if x & 1)
    total += sum(walk(build(0, n // 16)))
    average = averager()
    next(average)
    for i in range(n):
        total ^= average.send(i)
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 800000)
