# Managers for state: redirecting, timing by counts, temporary values, transactions.
import sys, io
class Capture:
    def __enter__(self):
        self.old, sys.stdout = sys.stdout, io.StringIO()
        return self
    def __exit__(self, *a):
        self.text = sys.stdout.getvalue()
        sys.stdout = self.old
with Capture() as c:
    print("hidden")
    print("lines")
print(repr(c.text))
class Set:
    def __init__(self, obj, **kw): self.obj, self.kw = obj, kw
    def __enter__(self):
        self.saved = {k: getattr(self.obj, k) for k in self.kw}
        for k, v in self.kw.items(): setattr(self.obj, k, v)
    def __exit__(self, *a):
        for k, v in self.saved.items(): setattr(self.obj, k, v)
class Config: debug, level = False, 1
with Set(Config, debug=True, level=5):
    print(Config.debug, Config.level)
print(Config.debug, Config.level)
class Transaction:
    def __init__(self, d): self.d = d
    def __enter__(self):
        self.backup = dict(self.d)
        return self.d
    def __exit__(self, t, v, tb):
        if t:
            self.d.clear()
            self.d.update(self.backup)
            print("rolled back:", v)
        return t is ValueError
data = {"a": 1}
with Transaction(data) as d: d["b"] = 2
with Transaction(data) as d:
    d["c"] = 3
    raise ValueError("no c")
print(data)
