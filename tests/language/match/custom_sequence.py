# Which classes count as sequences and mappings.
import collections.abc
class Seq(collections.abc.Sequence):
    def __init__(self, *v): self.v = v
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
class Map(collections.abc.Mapping):
    def __init__(self, **d): self.d = d
    def __len__(self): return len(self.d)
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
class LooksLike:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i
class L(list): pass
class T(tuple): pass
class S(str): pass
class D(dict): pass
@collections.abc.Sequence.register
class Registered(LooksLike): pass
def f(x):
    match x:
        case [a, b]: return f"sequence {a} {b}"
        case {"a": v, **rest}: return f"mapping {v} {rest}"
        case {}: return "other mapping"
        case _: return "neither"
for x in (Seq(1, 2), Seq(1), Map(a=1, b=2), Map(z=1), LooksLike(), L([1, 2]), T((3, 4)), S("ab"), D(a=5), Registered(), collections.deque([1, 2]), collections.namedtuple("N", "x y")(7, 8), {1: 2}.items()):
    print(type(x).__name__, f(x))
