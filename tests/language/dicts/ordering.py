# Dictionaries keep insertion order; updates keep the place, deletion loses it.
d = {"b": 1, "a": 2, "c": 3}
d["a"] = 20
print(d, list(d))
del d["b"]
d["b"] = 10
print(d, list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
d.update(c=30, z=0)
print(d, d.popitem(), d)
d.setdefault("a", 0)
d.setdefault("n", 5)
print(d)
e = {}
for i in range(20):
    e[i * 37 % 101] = i
for i in range(0, 20, 3):
    del e[i * 37 % 101]
e[0] = "again"
print(e)
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, list({3: 0, 1: 0, 2: 0}))
