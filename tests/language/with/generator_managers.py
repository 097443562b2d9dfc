# with inside generators, loops and recursion.
class Depth:
    now = most = 0
    def __enter__(self):
        Depth.now += 1
        Depth.most = max(Depth.most, Depth.now)
        return Depth.now
    def __exit__(self, *a): Depth.now -= 1
def walk(n):
    with Depth() as d:
        yield d
        if n:
            yield from walk(n - 1)
        yield -d
print(list(walk(3)), Depth.now, Depth.most)
g = walk(2)
print(next(g), next(g), Depth.now)
g.close()
print(Depth.now)
def loop():
    out = []
    for i in range(4):
        with Depth() as d:
            if i == 1:
                continue
            if i == 3:
                return out, Depth.now
            out.append((i, d))
print(loop(), Depth.now)
def recurse(n):
    with Depth() as d:
        return [d] + (recurse(n - 1) if n else [])
print(recurse(3), Depth.now)
try:
    with Depth(), Depth():
        with Depth():
            raise ValueError
except ValueError:
    print(Depth.now)
