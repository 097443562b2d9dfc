# OrderedDict: order in comparison, both ends.
from collections import OrderedDict

od = OrderedDict([("a", 1), ("b", 2)], c=3)
print(od, OrderedDict(), len(od), list(od), list(reversed(od)))
od.move_to_end("a")
print(od)
od.move_to_end("c", last=False)
print(od)
print(od.popitem(), od.popitem(last=False), od)
od.update({"z": 26, "y": 25})
od["b"] = "again"
print(od, od.keys(), od.values(), od.items())
print(list(reversed(od.keys())), list(reversed(od.items())), list(reversed(od.values())))
print(od.keys() & {"z", "q"}, ("y", 25) in od.items(), 26 in od.values(), len(od.items()))

one, two = OrderedDict(a=1, b=2), OrderedDict(b=2, a=1)
print(one == two, one != two, one == dict(two), dict(one) == two, one == OrderedDict(one), one == 5)
print(one | {"c": 3}, {"c": 3} | one, type({"c": 3} | one).__name__)
one |= [("d", 4)]
print(one, one.copy(), type(one.copy()).__name__, OrderedDict.fromkeys("ba", 0))
print(one.pop("a"), one.pop("a", None), one.setdefault("n"), one.setdefault("b", 9), one)
for attempt in (lambda: OrderedDict().popitem(), lambda: one.pop("zz"), lambda: one.move_to_end("zz"),
                lambda: one["zz"], lambda: OrderedDict(1)):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
one["self"] = one
print(one)
del one["self"]
one.note = "attribute"
print(one.note, isinstance(one, dict), OrderedDict.__mro__)


class Recent(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


r = Recent(a=1, b=2)
r["a"] = 3
r.update(b=4, c=5)
print(r, r | {"a": 0})


class Default(OrderedDict):
    def __missing__(self, key):
        return f"no {key}"


print(Default()["k"], Default(k=1)["k"], Default().get("k"))
from copy import copy, deepcopy
print(deepcopy(r), copy(one), deepcopy(one).note)
one.clear()
print(one, list(one.items()))
