# from __future__ import annotations keeps the source text.
from __future__ import annotations
def f(a: undefined, b: list[int | None] = [], *c: "quoted", d: (1, 2) = 0, **e: x.y[z]) -> lambda q: q + 1: pass
print(f.__annotations__)
x: nothing_defined = 5
y: a if b else c
z: {1: 2, **d}
w: f"{x!r:>{y}}"
print(__annotations__)
class C:
    a: C
    b: not  a   and (b or -c ** 2)
    c: [i for i in  range(3) if i]
    d: a[1:2, ::3, ...]
    e: f(*args, k = v, **kw)
    g: (yield_, )
    h: a<b<=c is not d not in e
    i: lambda x, /, y=1, *a, z, **k: 0
    j: "it's"
    k: 1_000 + 0xff + 1e3 + 2j
    l: await_ @ b << (c, d)
print(*(f"{k}={v}" for k, v in C.__annotations__.items()), sep="\n")
