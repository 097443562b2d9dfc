# Building dicts out of dicts.
prices = {"apple": 3, "fig": 7, "kiwi": 5}
print({v: k for k, v in prices.items()}, {k: v * 2 for k, v in prices.items() if v > 3}, dict(sorted(prices.items(), key=lambda kv: -kv[1])))
print(max(prices, key=prices.get), min(prices.values()), sorted(prices, key=prices.__getitem__), [*prices], (*prices.values(),), list(zip(*prices.items())))
nested = {}
for path, value in (("a.b", 1), ("a.c", 2), ("d", 3)):
    *parents, leaf = path.split(".")
    node = nested
    for p in parents:
        node = node.setdefault(p, {})
    node[leaf] = value
print(nested, nested["a"]["c"])
a, b = {"k": 1}.items().__iter__().__next__()
print(a, b, dict(enumerate("xy")), dict(a="1", **{"b c": 2}))
