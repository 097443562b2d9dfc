"""Functions that remember and functions that pause: closures, decorators, generators and what to build from them.

    closures_and_generators.py [count]
"""

import sys
from itertools import islice


def counter(step=1):
    """A closure: `total` lives on in the two functions that share it."""
    total = 0

    def advance():
        nonlocal total
        total += step
        return total

    def reset():
        nonlocal total
        total = 0

    return advance, reset


def remember(function):
    """A decorator: answer a repeated question from memory."""
    known = {}

    def wrapper(*args):
        if args not in known:
            known[args] = function(*args)
        return known[args]

    wrapper.known = known
    return wrapper


@remember
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def fizzbuzz():
    """An endless generator; whoever asks decides how much of it is computed."""
    number = 0
    while True:
        number += 1
        word = "Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0)
        yield word or str(number)


def running_mean():
    """A generator that is talked to: send() puts a number in, the mean so far comes out."""
    total, count, mean = 0.0, 0, None
    while True:
        try:
            value = yield mean
        except ValueError as error:
            print("  ignored:", error)
            continue
        total += value
        count += 1
        mean = total / count


def walk(tree):
    """A recursive generator: `yield from` hands the inner one's values straight through."""
    if isinstance(tree, (list, tuple)):
        for branch in tree:
            yield from walk(branch)
    else:
        yield tree


def visitors():
    """A generator with a last word: `finally` runs when it is closed half-way."""
    try:
        for name in ("Ada", "Grace", "Barbara", "Frances"):
            yield name
    finally:
        print("  the door is closed")


def pipeline(lines):
    """Generators strung together: nothing is stored, each line flows through all stages."""
    stripped = (line.strip() for line in lines)
    numbers = (int(line) for line in stripped if line.lstrip("-").isdigit())
    return (number * number for number in numbers if number % 2)


def main(count=15):
    print("closure:")
    advance, reset = counter(step=5)
    print(" ", advance(), advance(), advance())
    reset()
    print(" ", advance())

    print("late binding, and the cure:")
    print(" ", [f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])

    print("decorator:")
    print("  fibonacci(80) =", fibonacci(80), "with", len(fibonacci.known), "values remembered")

    print("generator:")
    print(" ", " ".join(islice(fizzbuzz(), count)))

    print("conversation:")
    mean = running_mean()
    next(mean)
    for value in (10, 20, 60):
        print(f"  after {value}: {mean.send(value):.2f}")
    mean.throw(ValueError("not a number"))
    print(f"  after 90: {mean.send(90):.2f}")
    mean.close()

    print("recursion:")
    print(" ", list(walk([1, [2, (3, 4), []], [[[5]]]])))

    print("early exit:")
    guests = visitors()
    print(" ", next(guests), "and", next(guests))
    guests.close()

    print("pipeline:")
    print(" ", list(pipeline(["1\n", "two\n", " 3 ", "-5", "8", ""])))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
