# itemgetter, attrgetter, methodcaller.
from operator import itemgetter, attrgetter, methodcaller
print(itemgetter(1)("abc"), itemgetter(0, 2)([5, 6, 7]), itemgetter("k")({"k": 1}), itemgetter(slice(1, None))("abcd"), itemgetter(-1)((1, 2)))
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def scale(self, k, plus=0): return self.x * k + plus
    def __repr__(self): return f"P({self.x}, {self.y})"
a, b = P(2, P(7, 8)), P(1, P(9, 0))
print(attrgetter("x")(a), attrgetter("x", "y.x")(a), attrgetter("y.y")(b), methodcaller("scale", 10)(a), methodcaller("scale", 10, plus=3)(b), methodcaller("upper")("up"))
print(sorted([a, b], key=attrgetter("x")), max([a, b], key=attrgetter("y.x")), sorted([(1, "b"), (0, "c")], key=itemgetter(1)), list(map(itemgetter(0), ["ab", "cd"])), list(map(methodcaller("strip"), [" a ", "b "])))
print(repr(itemgetter(1, 2)), repr(attrgetter("a.b")), repr(methodcaller("m", 1, k=2)))
for f in (lambda: itemgetter(), lambda: itemgetter(5)("abc"), lambda: itemgetter("k")([1]), lambda: attrgetter("nope")(a), lambda: attrgetter(5), lambda: attrgetter("y.nope")(a), lambda: methodcaller(), lambda: methodcaller("nope")(a), lambda: methodcaller(5), lambda: itemgetter(1)("ab", "cd")):
    try:
        print(f())
    except (TypeError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
