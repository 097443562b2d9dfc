# Objects passed through calls, returns and containers die exactly once.
class L:
    alive = 0
    total = 0
    def __init__(self):
        L.alive += 1
        L.total += 1
    def __del__(self): L.alive -= 1
def through(x): return x
def collect(*args, **kw): return [*args, *kw.values()]
def gen(n):
    for _ in range(n):
        yield L()
def f(depth): return L() if depth == 0 else through(f(depth - 1))
f(50)
collect(L(), L(), k=L())
for x in gen(10): pass
del x
sorted([L() for _ in range(10)], key=id)
{i: L() for i in range(10)}
[*gen(5)], {*gen(5)}, (*gen(5),)
try:
    collect(L(), 1 / 0)
except ZeroDivisionError:
    pass
a, *b = gen(6)
del a, b
l = [L() for _ in range(20)]
l.sort(key=id)
l = l[5:10] + l[:2]
l[0], l[1] = l[1], l[0]
l *= 2
l.extend(gen(3))
l.reverse()
l.clear()
d = dict(zip("abc", gen(3)))
d.update(a=L())
d.setdefault("z", L())
d.setdefault("z", L())
d.popitem()
d = None
print(L.alive, L.total)
for g in [gen(5) for _ in range(3)]:
    next(g)
g = None
print(L.alive)
