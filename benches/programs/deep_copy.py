"""Stands for the copy module: deep copies of nested lists, dicts and instances, with shared and cyclic parts."""
# group: other
import copy
import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.tags = ["a", "b"]


def main(n):
    shared = Point(1, 2)
    ring = [1, 2, 3]
    ring.append(ring)
    document = {
        "points": [Point(i, i * i) for i in range(10)] + [shared, shared],
        "matrix": [[i * j for j in range(10)] for i in range(10)],
        "names": {"first": "x", "second": ("t", ["u"]), "set": {1, 2, 3}},
        "ring": ring,
    }
    total = 0
    for i in range(n):
        document["points"][0].x = i
        other = copy.deepcopy(document)
        total += other["points"][0].x + (other["points"][-1] is other["points"][-2])
        total += other["ring"][3][3] is other["ring"]
        total += len(copy.copy(document))
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
