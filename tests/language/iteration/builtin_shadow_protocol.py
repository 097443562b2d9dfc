# __iter__ returning odd things and iterators without __iter__.
class OnlyNext:
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n
class Wraps:
    def __iter__(self): return OnlyNext()
print(list(Wraps()), next(OnlyNext()))
for f in (lambda: list(OnlyNext()), lambda: iter(OnlyNext())):
    try:
        f()
    except TypeError as e:
        print(e)
class GenIter:
    def __iter__(self):
        yield from (1, 2)
g = GenIter()
print(list(g), list(g), [(a, b) for a in g for b in g])
class ClassIter(type):
    def __iter__(cls): return iter(cls.members)
class Enumish(metaclass=ClassIter):
    members = ["x", "y"]
print(list(Enumish), "x" in Enumish, [*Enumish])
try:
    list(Enumish())
except TypeError as e:
    print(e)
class SelfIter:
    def __iter__(self): return self
try:
    iter(SelfIter())
except TypeError as e:
    print(e)
class NextNone:
    def __iter__(self): return self
    __next__ = None
try:
    for _ in NextNone(): pass
except TypeError as e:
    print(e)
