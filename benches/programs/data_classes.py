"""Stands for dataclasses and enums: construction, equality, order, hashing, replace and asdict."""
# group: other
import enum
import sys
from dataclasses import asdict, dataclass, field, replace


class Kind(enum.Enum):
    SMALL = 1
    LARGE = 2


@dataclass
class Item:
    name: str
    price: float
    count: int = 0
    tags: list = field(default_factory=list)

    def total(self):
        return self.price * self.count


@dataclass(frozen=True, order=True)
class Place:
    row: int
    column: int


def main(n):
    total = 0.0
    places = {}
    for i in range(n):
        item = Item("thing", 1.5, count=i % 10)
        total += item.total()
        place = Place(i % 100, i % 37)
        places[place] = places.get(place, 0) + 1
        if place < Place(50, 0):
            total += 1
        if item == Item("thing", 1.5, 3):
            total += 2
        kind = Kind.LARGE if i & 1 else Kind.SMALL
        if kind is Kind.LARGE:
            total += kind.value
        if i % 50 == 0:
            total += replace(item, price=2.0).price + len(asdict(item)) + len(repr(place))
    print(total, len(places), max(places))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 120000)
