# Changing a dict's size while iterating is refused.
d = {"a": 1, "b": 2}
for what in ("d.keys()", "d.values()", "d.items()", "d", "reversed(d)"):
    d = {"a": 1, "b": 2}
    try:
        for x in eval(what):
            d[len(d)] = 0
    except RuntimeError as e:
        print(what, e)
d = {"a": 1, "b": 2}
try:
    for x in d:
        del d[x]
except RuntimeError as e:
    print(e, d)
d = {"a": 1, "b": 2}
for x in d:
    d[x] += 10
print(d)
for x in list(d):
    del d[x]
print(d)
d = {1: 1}
it = iter(d)
print(next(it))
d[2] = 2
try:
    next(it)
except RuntimeError as e:
    print(e)
