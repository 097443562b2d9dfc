# Mapping patterns: keys present, rest, nesting.
def f(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "size": [w, h]}: return f"rect {w}x{h}"
        case {1: one, None: none}: return f"int and None keys {one} {none}"
        case {"a": 1, **rest}: return f"a and the rest {rest}"
        case {"nested": {"deep": [*_, last]}}: return f"deep {last}"
        case {-1: v}: return f"minus one {v}"
        case {}: return "any mapping"
        case _: return "no mapping"
for x in ({"type": "circle", "r": 5}, {"type": "rect", "size": (2, 3)}, {"type": "rect"}, {1: "x", None: "y"}, {"a": 1}, {"a": 1, "b": 2}, {"a": 2}, {"nested": {"deep": [1, 2]}}, {-1: "m"}, {}, [], "s", {True: 1, None: 2}):
    print(x, "->", f(x))
class D(dict):
    def __missing__(self, k): return "made up"
match D(x=1):
    case {"y": v}: print("y", v)
    case {"x": v}: print("x", v)
from collections import OrderedDict, defaultdict
match defaultdict(list):
    case {"k": v}: print("never")
    case {}: print("defaultdict is not asked")
K = "key"
class Names: key = "dotted"
match {"dotted": 1, "key": 2}:
    case {Names.key: v, **rest}: print(v, rest)
