# __hash__ and __eq__ belong together.
class Plain: pass
class EqOnly:
    def __eq__(self, o): return True
class Both:
    def __eq__(self, o): return isinstance(o, Both)
    def __hash__(self): return 42
class Inherits(Both): pass
class EqAgain(Both):
    def __eq__(self, o): return False
class Restored(EqAgain):
    __hash__ = Both.__hash__
p = Plain()
print(hash(p) == hash(p), hash(p) == object.__hash__(p), EqOnly.__hash__, hash(Both()), hash(Inherits()), EqAgain.__hash__, hash(Restored()))
for x in (EqOnly(), EqAgain()):
    try:
        hash(x)
    except TypeError as e:
        print(e)
print(len({Both(), Both(), Inherits()}), Both() in {Both(): 1}, isinstance(hash("s"), int))
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
for h in (5, -1, -2, 2 ** 61, 2 ** 64, True, 1.5, "x", None):
    try:
        print(h, hash(H(h)))
    except TypeError as e:
        print(h, e)
H2 = type("H2", (), {"__hash__": None})
try:
    {H2()}
except TypeError as e:
    print(e)
print(hash(int) == hash(int), {int: 1, str: 2}[int], hash(None) == hash(None), hash((1, None)) == hash((1, None)), hash(len) == hash(len))
