# The dict methods by their special names.
d = {"a": 1}
print(d.__len__(), d.__contains__("a"), d.__getitem__("a"), d.__eq__({"a": 1}), d.__ne__({}), d.__or__({"b": 2}), d.__ror__({"a": 0, "c": 3}), d.__or__([]), d.__hash__, d.__repr__())
d.__setitem__("b", 2)
d.__delitem__("a")
d.__ior__({"z": 26})
print(d, list(d.__iter__()), list(d.__reversed__()), d.__lt__({}), dict.__len__(d))
get = d.get
print(get("z"), list(map(d.get, ["b", "nope"])), get.__self__ is d, get.__name__)
for f in (lambda: dict.get([], 1), lambda: dict.__getitem__(d, "q"), lambda: d.has_key("z"), lambda: d.x, lambda: setattr(d, "x", 1), lambda: dict.keys()):
    try:
        f()
    except (TypeError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
