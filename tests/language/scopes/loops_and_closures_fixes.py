# Capturing loop variables: the pitfall and its usual cures.
late = [lambda: i for i in range(3)]
by_default = [lambda i=i: i for i in range(3)]
by_factory = [(lambda j: lambda: j)(i) for i in range(3)]
def make(i): return lambda: i
by_function = [make(i) for i in range(3)]
print([f() for f in late], [f() for f in by_default], [f() for f in by_factory], [f() for f in by_function])
handlers = {}
for name in ("a", "b"):
    def handler(): return name
    handlers[name] = handler
print({k: f() for k, f in handlers.items()})
name = "changed afterwards"
print({k: f() for k, f in handlers.items()})
def in_function():
    fs = []
    for k in range(3):
        def f(): return k
        fs.append(f)
    k = 99
    return [f() for f in fs]
print(in_function())
def while_loop():
    fs, n = [], 0
    while n < 3:
        fs.append(lambda: n)
        n += 1
    return [f() for f in fs]
print(while_loop())
classes = []
for v in (1, 2):
    class K:
        captured = v
        def get(self): return v, self.captured
    classes.append(K)
print([c().get() for c in classes])
g = [lambda: x for x in (x for x in range(3))]
print([f() for f in g])
