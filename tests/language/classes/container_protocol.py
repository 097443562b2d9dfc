# __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__.
class Box:
    def __init__(self): self.d = {}
    def __len__(self): return len(self.d)
    def __getitem__(self, k):
        print("get", k)
        return self.d[k]
    def __setitem__(self, k, v):
        print("set", k, v)
        self.d[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.d[k]
    def __contains__(self, k):
        print("contains", k)
        return k in self.d
    def __iter__(self):
        print("iter")
        return iter(self.d)
    def __reversed__(self):
        print("reversed")
        return reversed(list(self.d))
    def __length_hint__(self): return 99
b = Box()
b["a"] = 1
b[1:2] = "slice"
b[1, 2] = 3
b["a"] += 10
print(len(b), "a" in b, "z" not in b, bool(b), bool(Box()))
del b["a"]
print(list(b), list(reversed(b)))
try:
    b["missing"]
except KeyError as e:
    print("KeyError", e)
class Nothing: pass
n = Nothing()
for code in ("n[0]", "n[0] = 1", "del n[0]", "len(n)", "1 in n", "iter(n)", "reversed(n)", "n[0] += 1", "n()", "with_ = n.__enter__", "n + n", "-n", "n < n", "int(n)", "for x in n: pass", "a, b = n", "[*n]", "hash(n) and n[:]"):
    try:
        exec(code)
    except (TypeError, AttributeError) as e:
        print(code, "->", type(e).__name__, e)
class ContainsOdd:
    def __contains__(self, x): return "truthy"
print(1 in ContainsOdd(), 1 not in ContainsOdd())
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return 1
class NoContains:
    __contains__ = None
    def __iter__(self): return iter([1])
for f in (lambda: list(NoIter()), lambda: 1 in NoContains()):
    try:
        f()
    except TypeError as e:
        print(e)
