# Counter: counting, ranking, multiset arithmetic.
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["zz"], len(c), "zz" in c)
print(c.most_common(2), c.most_common(0), c.most_common(), c.total())
print(sorted(c.elements()), Counter(a=2, b=-1, c=0), list(Counter(a=2, b=-1).elements()))
d = Counter({"a": 1, "b": 5}, z=2)
print(d, Counter(["x", "y", "x"]), Counter(), Counter(None))
d.update("aab")
print(d)
d.update({"q": 1}, b=10)
print(d)
d.subtract("bbb")
d.subtract({"z": 9}, q=1)
print(d)
del d["nothing"], d["q"]
print(d, d.copy() == d, type(d.copy()).__name__)
x, y = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=4)
print(x + y, x - y, x & y, x | y, +x, -x)
print(x == y, x != y, x <= y, x < y, x >= y, x > y, Counter(a=1) == Counter(a=1, b=0))
print(Counter(a=1) <= Counter(a=1, b=2), Counter(a=1) < Counter(a=2), Counter() < Counter())
for name in ("__iadd__", "__isub__", "__iand__", "__ior__"):
    z = Counter(x)
    print(name, getattr(z, name)(y), z)
print(x == {"a": 3, "b": 1, "c": -2}, {"a": 1} == Counter(a=1))
for attempt in (lambda: Counter.fromkeys("ab"), lambda: Counter(5), lambda: x + {"a": 1}, lambda: x < 5,
                lambda: Counter([[]])):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(Counter({"a": "x", "b": 3}))
print(Counter(a=1.5) + Counter(a=1), sum(Counter(a=2, b=3).values()))


class Sub(Counter):
    pass


print(Sub("ab"), type(Sub("ab") + Sub("b")).__name__, type(Sub("a").copy()).__name__)
words = "the cat and the dog and the bird".split()
for word, n in Counter(words).most_common(2):
    print(word, n)
