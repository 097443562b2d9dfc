"""Stands for comprehensions of every kind: nested, filtered, of lists, sets and dicts, over zip and enumerate."""
# group: other
import sys


def main(n):
    total = 0
    for round in range(n):
        numbers = [i * round % 17 for i in range(200)]
        even = [x + 1 for x in numbers if x % 2 == 0]
        table = [[x * y for x in range(8)] for y in range(8)]
        flat = [cell for row in table for cell in row if cell]
        index = {value: place for place, value in enumerate(numbers)}
        distinct = {x // 2 for x in numbers}
        both = [a - b for a, b in zip(numbers, even)]
        names = [str(x) for x in distinct]
        turned = [list(column) for column in zip(*table)]
        total += len(even) + sum(flat) + len(index) + len(distinct) + sum(both) + len("".join(names)) + turned[3][4]
        total += sum([x for x in numbers if x in distinct])
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
