# The generated methods.
from dataclasses import dataclass, field, fields, is_dataclass


@dataclass
class Item:
    "an item"
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)

    def total(self, n=1):
        return self.price * n


a, b = Item("pen"), Item("pen", 1.5, [])
print(a, a == b, a is b, a != Item("ink"), a.total(3), a.tags is b.tags, Item.price)
a.tags.append("x")
print(a, b, a == b, a == ("pen", 1.5, []), Item.__match_args__, Item.__doc__)
print([f.name for f in fields(Item)], [f.type.__name__ for f in fields(a)], is_dataclass(Item), is_dataclass(a), is_dataclass(5))
for attempt in (lambda: Item(), lambda: Item("a", 1, [], 2), lambda: Item("a", cost=1), lambda: hash(a),
                lambda: a < b, lambda: fields(5)):
    try:
        print(attempt())
    except TypeError as e:
        print(e)
match a:
    case Item("pen", price):
        print("matched", price)
match a:
    case Item(name=n, tags=[t]):
        print(n, t)


@dataclass
class Empty:
    pass


print(Empty(), Empty() == Empty(), Empty.__doc__, Empty.__match_args__)


@dataclass
class Node:
    value: int
    next: "Node | None" = None


n = Node(1)
n.next = n
print(n, Node.__doc__, Node.__init__.__annotations__)


@dataclass()
class Own:
    x: int

    def __init__(self):
        self.x = 9

    def __repr__(self):
        return "own repr"

    def __eq__(self, other):
        return "own eq"


print(Own(), Own() == 1, Own.__doc__, Own.__hash__)


@dataclass
class Self:
    self: int
    other: int = 2


print(Self(1), Self(1).self)


class Outer:
    @dataclass
    class Inner:
        x: int


print(Outer.Inner(1), Outer.Inner.__init__.__qualname__)


@dataclass
class Big:
    a: int = 1
    b: str = "s"
    c: tuple = (1, 2)
    d: "float" = 0.5
    e: list[int] = field(default_factory=list)
    f: int | None = None


print(Big.__doc__)
print(Big(), Big(f=4, a=0))
