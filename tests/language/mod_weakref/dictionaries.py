# WeakValueDictionary and WeakKeyDictionary.
import copy
from weakref import WeakKeyDictionary, WeakValueDictionary


class C:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"C({self.name})"


a, b = C("a"), C("b")
values = WeakValueDictionary({"a": a}, b=b)
values["temp"] = C("t")
print(sorted(values), len(values), "a" in values, "temp" in values, values["a"], values.get("temp", "none"))
print(sorted(values.items()) if False else list(values.items()), list(values.values()), list(values.keys()))
del a
print(list(values), values.get("a"), "a" in values, len(values))
try:
    values["a"]
except KeyError as e:
    print("KeyError", e)
print(values.setdefault("b", None), values.pop("b"), values.pop("b", "default"), len(values))
values["b"] = b
values.update(x=b)
print(sorted(values.copy()), sorted(copy.copy(values)), (values | {"y": b})["y"], len(values.valuerefs()))
print(values.popitem()[1], len(values))
c = C("c")
with_loop = WeakValueDictionary({i: C(i) for i in range(3)})
print(len(with_loop))
keep = [C(i) for i in range(3)]
with_loop.update(enumerate(keep))
for key, value in with_loop.items():
    keep[:] = []
    print(key, value)
del value
print(len(with_loop))

keys = WeakKeyDictionary()
keys[c] = "value of c"
keys[b] = "value of b"
keys[C("lost")] = 1
print(len(keys), keys[c], c in keys, 5 in keys, keys.get(C("other"), "none"), sorted(keys.values()))
del b
values.clear()
print(len(keys), list(keys), list(keys.items()), [r() for r in keys.keyrefs()])
print(keys.setdefault(c, 1), keys.pop(c), keys.pop(c, None), len(keys))
for attempt in (lambda: keys[c], lambda: keys["str"], lambda: keys.popitem(), lambda: values.popitem()):
    try:
        attempt()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, "str" in str(e))
keys.update({c: 5})
print(dict(keys), copy.deepcopy(keys)[c], keys == {c: 5})
