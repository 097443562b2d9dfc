"""Stands for signal processing on lists of floats: a fast Fourier transform forth and back."""
# group: float loops
import math
import sys


def transform(real, imaginary, sign):
    n = len(real)
    j = 0
    for i in range(1, n):
        bit = n >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            real[i], real[j] = real[j], real[i]
            imaginary[i], imaginary[j] = imaginary[j], imaginary[i]
    length = 2
    while length <= n:
        angle = sign * 2 * math.pi / length
        half = length // 2
        for k in range(half):
            c = math.cos(angle * k)
            s = math.sin(angle * k)
            for start in range(k, n, length):
                other = start + half
                re = real[other] * c - imaginary[other] * s
                im = real[other] * s + imaginary[other] * c
                real[other] = real[start] - re
                imaginary[other] = imaginary[start] - im
                real[start] += re
                imaginary[start] += im
        length *= 2


def main(size):
    n = 1 << size
    real = [math.sin(i * 0.1) + (i % 17) for i in range(n)]
    imaginary = [0.0] * n
    before = sum(real)
    for _ in range(3):
        transform(real, imaginary, -1)
        transform(real, imaginary, 1)
        real = [x / n for x in real]
        imaginary = [x / n for x in imaginary]
    print("%.6f %.6f" % (before, sum(real)))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 14)
