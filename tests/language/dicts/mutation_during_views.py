# Views stay in step with their dictionary through every mutation.
d = {}
k, v, i = d.keys(), d.values(), d.items()
print(list(k), len(v), list(i))
for n in range(3):
    d[n] = n * 10
    print(list(k), list(v), list(i))
d.pop(1)
print(list(k), list(v), 1 in k, 10 in v, (2, 20) in i)
d[2] = "changed"
d.update({5: 50})
print(list(i), list(reversed(k)))
d.clear()
print(list(k), list(v), list(i), bool(k), len(i))
d["again"] = 1
print(list(k), k == {"again"}, i == {("again", 1)}, k | {"x"} == {"again", "x"})
e = d
d = {"other": 2}
print(list(k), e is not d)
del e["again"]
print(list(k))
