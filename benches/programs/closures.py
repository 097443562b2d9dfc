"""Stands for functions that make functions: captured variables, counters, composition, decorators and partials."""
# group: calls
import sys


def counter(step):
    count = 0

    def increment():
        nonlocal count
        count += step
        return count

    return increment


def compose(outer, inner):
    return lambda value: outer(inner(value))


def remember_last(function):
    last = None

    def wrapper(value):
        nonlocal last
        last = function(value)
        return last

    return wrapper


@remember_last
def halve(value):
    return value // 2


def main(n):
    three = counter(3)
    five = counter(5)
    chain = compose(lambda v: v + 1, compose(lambda v: v * 2, halve))
    total = 0
    for i in range(n):
        total += three() - five()
        total += chain(i)
        add = lambda v: v + i
        total ^= add(7)
    print(total, three(), five())


main(int(sys.argv[1]) if len(sys.argv) > 1 else 500000)
