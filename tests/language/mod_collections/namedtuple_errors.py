# What namedtuple refuses, in which words.
from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, 2)


def bad_set():
    p.x = 5


attempts = [
    lambda: namedtuple("1A", "x"),
    lambda: namedtuple("class", "x"),
    lambda: namedtuple("A", "x for"),
    lambda: namedtuple("A", "x _y"),
    lambda: namedtuple("A", "x x"),
    lambda: namedtuple("A", "x y-z"),
    lambda: namedtuple("A", "x", defaults=(1, 2)),
    lambda: namedtuple("A"),
    lambda: namedtuple("A", "x", True),
    lambda: Point(1),
    lambda: Point(),
    lambda: Point(1, 2, 3),
    lambda: Point(1, 2, z=3),
    lambda: Point(1, x=3),
    lambda: Point._make([1]),
    lambda: Point._make([1, 2, 3]),
    lambda: p._replace(z=1, w=2),
    lambda: p.z,
    bad_set,
    lambda: p[2],
    lambda: namedtuple("D", "a b", defaults=[1])(),
]
for attempt in attempts:
    try:
        print("no error", attempt())
    except Exception as e:
        print(type(e).__name__, "-", e)
