# itemgetter, attrgetter, methodcaller.
from operator import attrgetter, itemgetter, methodcaller
from types import SimpleNamespace

print(itemgetter(1)("abc"), itemgetter(0, 2)("abc"), itemgetter("k")({"k": 5}), itemgetter(slice(1))([1, 2]))
rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)))
ns = SimpleNamespace(a=SimpleNamespace(b=3), c=4)
print(attrgetter("c")(ns), attrgetter("a.b")(ns), attrgetter("a.b", "c")(ns))
print(methodcaller("upper")("x"), methodcaller("split", "-", maxsplit=1)("a-b-c"))
print(itemgetter(1, 2), attrgetter("x", "y.z"), methodcaller("f", 1, k=2))
for attempt in (lambda: itemgetter(), lambda: attrgetter(5), lambda: methodcaller(), lambda: itemgetter(5)([]),
                lambda: attrgetter("nope")(ns), lambda: methodcaller(3)):
    try:
        attempt()
    except Exception as e:
        print(type(e).__name__, e)
