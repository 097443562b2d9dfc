# asdict, astuple, replace, make_dataclass, fields.
from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import MISSING, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace
import copy


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Shape:
    name: str
    points: list
    extra: dict = field(default_factory=dict)


NT = namedtuple("NT", "a b")
s = Shape("tri", [Point(1), Point(2, 3)], {"origin": Point(0), Point: (Point(5),)})
s.extra.pop(Point)
d = asdict(s)
print(d, astuple(s))
print(d["points"] is s.points, asdict(Point(1), dict_factory=OrderedDict), astuple(Point(1), tuple_factory=list))
w = Shape("w", [NT(Point(1), 2)], defaultdict(list, {1: [Point(9)]}))
print(asdict(w))
inner = {"deep": [1]}
copied = asdict(Shape("c", [], inner))
copied["extra"]["deep"].append(2)
print(inner)

print(replace(Point(1, 2), y=5), copy.replace(Point(1), x=7))


@dataclass
class Partial:
    a: int
    b: int = field(init=False, default=3)
    c: InitVar[int] = None
    d: InitVar[int] = field(default=4)

    def __post_init__(self, c, d):
        print("post", c, d)


@dataclass
class Needs:
    a: int
    c: InitVar[int]


p = replace(Partial(1, 8), a=2)
for attempt in (lambda: replace(p, b=1), lambda: replace(Needs(1, 2)), lambda: replace(Needs(1, 2), c=5)):
    try:
        print(attempt())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

C = make_dataclass("C", ["plain", ("x", int), ("y", "int", field(default=5))], bases=(Point,) if False else (),
                   namespace={"double": lambda self: self.x * 2}, frozen=True)
c = C(1, 2)
print(c, c.double(), C.__annotations__, C.__module__, hash(c) == hash(C(1, 2)), C.__doc__)
Sub = make_dataclass("Sub", [("z", int, 9)], bases=(Point,), slots=False, module="elsewhere")
print(Sub(1), Sub.__module__, issubclass(Sub, Point))

f = fields(Shape)[2]
print(f.name, f.default is MISSING, f.default_factory, f.init, f.repr, f.hash, f.compare, f.metadata, f.kw_only)


@dataclass
class Meta:
    a: int = field(default=1, metadata={"unit": "m"}, repr=False, compare=False)
    b: int = field(default=2, hash=True)


print(Meta(), Meta(5) == Meta(6), fields(Meta)[0].metadata["unit"], fields(Meta)[0].metadata)
try:
    fields(Meta)[0].metadata["unit"] = "k"
except TypeError as e:
    print(e)
