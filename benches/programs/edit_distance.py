"""Stands for dynamic programming over lists: edit distance, longest common subsequence and a knapsack."""
# group: other
import sys


def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            cost = 0 if x == y else 1
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost))
        previous = current
    return previous[-1]


def common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            candidate = best[room - weight] + value
            if candidate > best[room]:
                best[room] = candidate
    return best[capacity]


def main(n):
    a = "".join(chr(97 + i * i % 23) for i in range(n))
    b = "".join(chr(97 + i * 7 % 19) for i in range(n))
    weights = [i % 37 + 3 for i in range(n // 2)]
    values = [i * 17 % 101 for i in range(n // 2)]
    print(distance(a, b), common(a, b), knapsack(weights, values, n * 3))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 750)
