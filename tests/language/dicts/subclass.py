# Subclasses of dict override what Python code calls, not what C code skips.
class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)
    def __getitem__(self, k):
        return super().__getitem__(k.upper())
u = Upper(a=1)
u["b"] = 2
print(u, u["B"], u["b"])
u.update(c=3)
print(u, u.setdefault("d", 4), sorted(u), u.get("b"), type(u.copy()).__name__, type(Upper.fromkeys("x")).__name__, Upper.fromkeys("x"))
u.attr = "attribute"
print(u.attr, u == {"a": 1, "B": 2, "c": 3, "d": 4}, isinstance(u, dict), len(u), {**u})
class Counter(dict):
    def __init__(self, items):
        for i in items:
            self[i] = self.get(i, 0) + 1
    def __repr__(self):
        return f"Counter({dict.__repr__(self)})"
print(Counter("hello"), str(Counter("ab")), [Counter("a")])
