# get, setdefault, pop, popitem, update, clear, copy.
d = {"a": 1, "b": None}
print(d.get("a"), d.get("x"), d.get("x", 5), d.get("b", 5))
print(d.setdefault("a", 9), d.setdefault("c"), d.setdefault("d", []), d)
d.setdefault("d", []).append(1)
print(d, d.pop("c"), d.pop("zz", "default"), d.popitem(), d)
d.update({"a": 2}, x=3)
d.update([("y", 4)])
d.update()
d.update(z=5)
print(d, d.copy() == d, d.copy() is d)
for f in (lambda: d.pop("none"), lambda: d["none"], lambda: d.__delitem__("none"), lambda: {}.popitem(), lambda: d.pop(), lambda: d.get(), lambda: d.get([]), lambda: d.setdefault({}), lambda: d.update(5), lambda: d.update([(1,)]), lambda: d.get("a", 1, 2), lambda: d.get(key="a"), lambda: d.clear(1), lambda: d.update({}, {}), lambda: d.pop(1, 2, 3)):
    try:
        f()
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
d.clear()
print(d, len(d))
