# deque and defaultdict.
from collections import defaultdict, deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.maxlen, d.pop(), d.popleft(), len(d))
d.extend("ab")
d.extendleft("cd")
print(d)
d.rotate(1)
print(d, d[0], d[-1], d.count("a"), d.index("c"))
d.rotate(-2)
d.reverse()
print(d, "a" in d, deque("ab") + deque("c"), deque("ab") * 2, deque("ab") < deque("b"))
d.insert(1, "new") if d.maxlen is None else d.clear()
d.extend([1, 2, 1])
d.remove(1)
d[0] = "set"
del d[1]
print(d, list(reversed(deque("xyz"))), d.copy() == d, deque(maxlen=0))
for attempt in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: deque().remove(1),
                lambda: deque([1], maxlen=1).insert(0, 1), lambda: deque(maxlen=-1), lambda: deque(5),
                lambda: deque("a").index("z")):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)

groups = defaultdict(list)
for word in ["apple", "avocado", "bean", "cherry", "beet"]:
    groups[word[0]].append(word)
print(groups, dict(groups), groups["z"], len(groups), groups.get("q"), "q" in groups)
counts = defaultdict(int, a=1)
counts["a"] += 1
counts["b"] += 1
print(counts, counts.default_factory, counts.copy(), counts | {"c": 3}, counts == {"a": 2, "b": 1})
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 5
print(nested["x"]["y"], {k: dict(v) for k, v in nested.items()})
for attempt in (lambda: defaultdict()["k"], lambda: defaultdict(5)):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
