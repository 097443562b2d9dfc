"""Stands for sorting: records by key, by several keys, in reverse, already sorted runs, plain numbers and words."""
# group: in C
import sys
from operator import itemgetter


def main(n):
    state = 7
    records = []
    for i in range(n):
        state = (state * 48271) % 2147483647
        records.append((state % 1000, "name%05d" % (state % 99991), state / 2147483647))
    by_name = sorted(records, key=lambda record: record[1])
    by_float = sorted(records, key=itemgetter(2), reverse=True)
    by_two = sorted(records, key=lambda record: (record[0], -record[2]))
    numbers = [record[0] * 1000 + i for i, record in enumerate(records)]
    numbers.sort()
    for _ in range(5):
        numbers.append(numbers[0])
        numbers.sort()
    words = [record[1] for record in records]
    words.sort(key=str.upper)
    floats = sorted(record[2] for record in records)
    plain = sorted(records)
    print(by_name[0], by_float[0][1], by_two[-1][1], numbers[n // 2], words[-1], "%.6f" % floats[1], plain[1][1])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 50000)
