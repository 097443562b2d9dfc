# Shortened reprs.
import reprlib
from collections import deque

print(reprlib.repr(list(range(20))), reprlib.repr(tuple(range(3))), reprlib.repr((1,)))
print(reprlib.repr("x" * 100), reprlib.repr("short"), reprlib.repr(10 ** 60))
print(reprlib.repr({i: i * i for i in range(10)}), reprlib.repr({"b": 1, "a": 2}), reprlib.repr({}))
print(reprlib.repr(set(range(20))), reprlib.repr(frozenset({3, 1, 2})), reprlib.repr(set()), reprlib.repr(frozenset()))
print(reprlib.repr(deque(range(9))), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(b"y" * 50))
print(reprlib.repr({1: {2: {3: {4: {5: {6: {7: 8}}}}}}}))


class Long:
    def __repr__(self):
        return "L" * 80


class Raises:
    def __repr__(self):
        raise ValueError


print(reprlib.repr(Long()), reprlib.repr(Raises())[:20])
r = reprlib.Repr(maxlist=2, maxstring=10, fillvalue="~", maxlevel=2)
print(r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"), r.repr([[[1]]]), r.maxdict)
r.indent = 2
print(r.repr([1, [2, "three"], {"k": (5,)}]))
r.indent = "->"
print(r.repr({"a": [1]}))
print(r.repr([]), r.repr(()))
for bad in (1.5, -1):
    r.indent = bad
    try:
        r.repr([1])
    except (TypeError, ValueError) as e:
        print(e)


class Custom(reprlib.Repr):
    def repr_float(self, x, level):
        return f"{x:.1f}"


print(Custom().repr([1.25, 2.0, "s"]), reprlib.aRepr.maxstring)
