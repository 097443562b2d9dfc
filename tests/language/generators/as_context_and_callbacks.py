# Generators as state machines, parsers and observers.
def parser():
    stack, current = [], []
    while True:
        token = yield len(stack)
        if token == "(":
            stack.append(current)
            current = []
        elif token == ")":
            if not stack:
                raise SyntaxError("unbalanced )")
            done, current = current, stack.pop()
            current.append(done)
        elif token is None:
            return current
        else:
            current.append(token)
def parse(text):
    p = parser()
    next(p)
    depths = []
    try:
        for t in text.replace("(", " ( ").replace(")", " ) ").split():
            depths.append(p.send(t))
        p.send(None)
    except StopIteration as e:
        return e.value, depths
print(parse("a (b c (d)) e"))
try:
    parse("a ) b")
except SyntaxError as e:
    print(e)
def traffic():
    while True:
        for colour, n in (("green", 2), ("yellow", 1), ("red", 2)):
            for _ in range(n):
                yield colour
t = traffic()
print([next(t) for _ in range(7)])
def broadcast(targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)
def collect(into):
    while True:
        into.append((yield))
a, b = [], []
ca, cb = collect(a), collect(b)
next(ca), next(cb)
hub = broadcast([ca, cb])
next(hub)
for x in "xyz": hub.send(x)
hub.close()
print(a, b)
