# The methods that Mapping, MutableMapping and the views give.
from collections.abc import ItemsView, KeysView, Mapping, MutableMapping, ValuesView


class Folded(MutableMapping):
    def __init__(self, *args, **kwds):
        self.inner = {}
        self.update(*args, **kwds)

    def __getitem__(self, key):
        return self.inner[key.lower()]

    def __setitem__(self, key, value):
        self.inner[key.lower()] = value

    def __delitem__(self, key):
        del self.inner[key.lower()]

    def __iter__(self):
        return iter(self.inner)

    def __len__(self):
        return len(self.inner)

    def __repr__(self):
        return f"Folded({self.inner})"


f = Folded([("A", 1)], B=2)
f.update({"c": 3})
f.update(Folded(D=4))
print(f, f["a"], "B" in f, "z" in f, f.get("q"), f.get("q", 0))
print(f.keys(), f.values(), f.items())
print(list(f.items()), ("a", 1) in f.items(), ("a", 2) in f.items(), 3 in f.values())
print(sorted(f.keys() & {"a", "z"}), sorted(f.keys() | ["z"]), sorted(f.items() - {("a", 1)}))
print(f == {"a": 1, "b": 2, "c": 3, "d": 4}, f != {}, f == 3)
print(f.pop("A"), f.pop("A", "gone"), f.setdefault("E", 5), f.setdefault("e", 6))
print(f.popitem(), len(f))
for act in (lambda: f.pop("x"), lambda: f["x"], lambda: reversed(f)):
    try:
        act()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
f.clear()
print(f, f.popitem.__name__)
try:
    f.popitem()
except KeyError as e:
    print(e.args)
print(issubclass(Folded, Mapping), [v.__name__ for v in (KeysView, ItemsView, ValuesView)])
match Folded(x=1, y=2):
    case {"x": x, **rest}:
        print("matched", x, rest)
