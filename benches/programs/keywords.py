"""Stands for calls with defaults, keywords, *args and **kwargs, as library code is full of."""
# group: calls
import sys


def scale(value, factor=2, *, offset=0, limit=1000):
    value = value * factor + offset
    return value if value < limit else value % limit


def total(*values, start=0):
    for value in values:
        start += value
    return start


def forward(*args, **kwargs):
    return scale(*args, **kwargs)


def settings(**options):
    return options.get("width", 1) * options.get("height", 1)


def main(n):
    result = 0
    for i in range(n):
        result += scale(i)
        result += scale(i, 3)
        result += scale(i, offset=5, limit=77)
        result += total(i, 2, 3, start=1)
        result += forward(i, factor=4, offset=1)
        result += settings(width=i & 7, height=3)
    print(result)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 300000)
