"""Stands for short scripts without functions: every variable of the loops is a global of the module."""
# group: integer loops
import sys

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 2600
squares = 0
pairs = 0
checksum = 0
for a in range(1, limit):
    b = a
    while b < limit:
        pairs += 1
        if (a * b) % 7 == 3:
            squares += a * b
        checksum ^= a + b
        b += 3
print(pairs, squares, checksum)
