"""Stands for small data analysis: mean, median, deviation, correlation, histogram, and the statistics module."""
# group: other
import math
import statistics
import sys


def mean(values):
    return sum(values) / len(values)


def deviation(values):
    middle = mean(values)
    return math.sqrt(sum((value - middle) ** 2 for value in values) / (len(values) - 1))


def correlation(a, b):
    ma, mb = mean(a), mean(b)
    top = sum((x - ma) * (y - mb) for x, y in zip(a, b))
    return top / math.sqrt(sum((x - ma) ** 2 for x in a) * sum((y - mb) ** 2 for y in b))


def main(n):
    state = 31
    a = []
    b = []
    for i in range(n):
        state = (state * 16807) % 2147483647
        a.append(state / 2147483647)
        b.append(a[-1] * 2 + (state % 100) / 100)
    histogram = [0] * 20
    for value in a:
        histogram[int(value * 20)] += 1
    ordered = sorted(b)
    small = [value % 50 for value in range(n // 20)]
    print(
        "%.6f %.6f %.6f" % (mean(a), deviation(a), correlation(a, b)),
        "%.6f" % ordered[n // 2],
        max(histogram),
        "%.4f" % math.fsum(math.log(1 + value) for value in a),
        statistics.mean(small),
        statistics.median(small),
        "%.6f" % statistics.pstdev(small),
        "%.6f" % statistics.fmean(b),
    )


main(int(sys.argv[1]) if len(sys.argv) > 1 else 250000)
