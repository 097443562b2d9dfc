x = 1
x = y = z
x, *y = z,
(x) = 1
[a, (b, *c)], d.e, f[0] = g = h
x += 1; y -= 2; z *= 3; a /= 4; b //= 5; c %= 6; d **= 7; e @= 8; f &= 9; g |= 10; h ^= 11; i <<= 12; j >>= 13
x: int
x: int = 5
(x): int = 5
x.y: int
x[0]: "str" = yield
x: tuple = 1, *y
x = yield
x = yield 1, *y
x = *a, b
pass; pass;
del a, b.c, d[0], (e, f), [g]
del (a), ()
assert x
assert x, "m"
raise
raise E
raise E from None
import a
import a.b.c, d as e, f . g as h
from a import b
from . import a
from ... import a
from .... import a as b, c
from .a.b import (c, d as e,)
from a import *
global a, b
async def f():
    nonlocal c
    await x
    return
    return 1, *y
    async for a, b in c: pass
    else: pass
    async with a as b, c: pass
    x = await y ** -await z
    [a async for b in c if d if e for f in g]
type X = int
type X[T] = list[T]
type X[T: (int, str) = int, *Ts = *tuple[int, ...], **P = [int]] = 1
type = 1
type.x
type(x)
match = case = 1
match(x)
match[x]: int
match * x
match.case
print(match, case, type)
_ = 1


def f(): pass
def f(a, b=1, /, c: int = 2, *args: *Ts, d, e=3, **kw: dict) -> "x": return 1
def f(a, /): ...
def f(a, /, b): ...
def f(*, a): ...
def f(*args, a=1): ...
def f(**kw,): ...
def f[T](x: T) -> T:
    """Doc."""

    def g():
        pass
    return x


@dec
@dec.rator(1)
async def f(
    a,
    b,
): await x

class A: pass
class A(): pass
class A(B, *C, metaclass=M, **kw):
    x = 1

    class D[T]:
        pass
@a
class A: pass

if x: pass
if x:
    pass
elif y:
    pass
elif z: pass
else:
    pass
if x:
    if y:
        z
    else:
        w
if (a := b) and c: d
while x: break
while x:
    continue
else:
    pass
for x in y: pass
for x, in y: pass
for (x, y), *z in w, *v:
    pass
else: x
for x.y in z: pass
for x[0] in z: pass
try: x
except: y
try:
    x
except A:
    y
except (B, C) as d:
    y
except E.f as g: y
else:
    z
finally:
    w
try: x
finally: y
try:
    x
except* A as b:
    y
except* C:
    z
with a: pass
with a as b: pass
with a as (b, c), d as e.f, g: pass
with (a): pass
with (a, b): pass
with (a, b,): pass
with (a as b): pass
with (a as b, c, d as e,): pass
with (a, b) as c: pass
with (a, b).c: pass
with (a), b: pass
with (a, *b): pass
with (yield): pass
with (a := b): pass
with (a, b := c): pass
with (a, (b := c)): pass
with (a for b in c): pass
with (a)(b) as c: pass
with (
    a as b,
    c
): pass
