# Length hints and containers built from iterators without len.
import operator
print([operator.length_hint(x, -1) for x in ([1, 2], iter([1, 2]), iter((1,)), iter("abc"), iter({1: 2}), iter({1, 2}), iter(range(5)), reversed([1]), (x for x in [1]), map(abs, [1]), 5, zip([1]))])
class H:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.h
print(list(H(100)), list(H(0)), list(H(NotImplemented)), tuple(H(1)), [*H(5)])
for h in (-1, "x", 2 ** 70):
    try:
        print(list(H(h)))
    except (ValueError, TypeError, OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
class Raises:
    def __iter__(self): return iter([1])
    def __length_hint__(self): raise KeyError("hint")
class RaisesType:
    def __iter__(self): return iter([1])
    def __length_hint__(self): raise TypeError("ignored")
try:
    list(Raises())
except KeyError as e:
    print(e)
print(list(RaisesType()))
for bad in (lambda: operator.length_hint([], "x"), lambda: operator.length_hint(5)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
