"""Stands for records as named tuples: built, unpacked, read by name, replaced, sorted and used as keys."""
# group: other
import sys
from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y")


class Reading(NamedTuple):
    place: Point
    value: int
    unit: str = "C"


def main(n):
    total = 0
    seen = {}
    for i in range(n):
        point = Point(i % 50, y=i % 31)
        reading = Reading(point, i)
        x, y = point
        total += x * y + reading.place.x - reading.value % 7
        seen[point] = seen.get(point, 0) + len(reading.unit)
        if i % 20 == 0:
            total += point._replace(x=3).x + len(reading._asdict())
    ordered = sorted(seen, key=lambda point: (point.y, point.x))
    print(total, len(seen), ordered[3], ordered[-1] > ordered[0])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 280000)
