# Dictionaries map keys to values and keep their order.
d = {"a": 1, "b": 2}
print(d, len(d))
d["c"] = 3
d["a"] = 10
print(d)
print(d["b"], d.get("x"), d.get("x", 0))
print("a" in d, "x" in d)
for k in d:
    print(k, d[k])
for k, v in d.items():
    print(k, v)
print(list(d.keys()), list(d.values()))
del d["b"]
print(d, d.pop("c"), d)
print({}, {1: {2: 3}}, {(1, 2): "tuple key"})
try:
    d["missing"]
except KeyError as e:
    print("KeyError", e)
