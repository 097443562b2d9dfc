"""Stands for plain counting: nested loops over small integers with arithmetic, bit operations and branches."""
# group: integer loops
import sys


def main(n):
    total = 0
    state = 1
    for i in range(n):
        for j in range(100):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            if state & 4:
                total += i ^ j
            elif j > 50:
                total -= state % 7
    k = n * 100
    while k > 0:
        total += k >> 3
        k -= 2
    print(total, state)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 30000)
