"""Stands for pure float loops on local variables: how long each point of a grid takes to escape."""
# group: float loops
import sys


def main(size):
    inside = 0
    total = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = zi = 0.0
            steps = 0
            while steps < 50:
                rr = zr * zr
                ii = zi * zi
                if rr + ii > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = rr - ii + cr
                steps += 1
            else:
                inside += 1
            total += steps
    print(inside, total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
