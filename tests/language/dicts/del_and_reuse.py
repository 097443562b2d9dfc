# Deleting during a copied iteration, re-adding, and order afterwards.
d = {i: i for i in range(8)}
for k in list(d):
    if k % 2:
        del d[k]
print(d)
d[1] = "one"
d[3] = "three"
print(d, list(reversed(d)))
for k in tuple(d):
    d[k] = d.pop(k)
print(d)
first = next(iter(d))
d[first] = d.pop(first)
print(list(d))
print([d.popitem() for _ in range(3)], d)
d.clear()
d["fresh"] = 1
print(d, d.popitem(), d)
try:
    del d["fresh"]
except KeyError as e:
    print(repr(e), e.args)
try:
    {}[1, 2]
except KeyError as e:
    print(repr(e), str(e), e.args)
