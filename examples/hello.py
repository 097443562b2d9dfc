"""The shortest tour: print, a function, a loop, a little arithmetic.

    hello.py [name ...]
"""

import sys


def greeting(name):
    return f"Hello, {name}!"


def main(names):
    for name in names or ["world"]:
        print(greeting(name))
    print("2 ** 100 is", 2**100)
    print("1 / 3 is", 1 / 3)
    print("squares:", [n * n for n in range(10)])


if __name__ == "__main__":
    main(sys.argv[1:])
