# exit 1: carets for statements: for, with, del, import, augmented assignment.
import traceback
def attempt(f):
    try:
        f()
    except Exception:
        traceback.print_exc()
def a():
    for x in 5:
        pass
def b():
    with 5 as x:
        pass
def c():
    d = {}
    del d["k"]
def d():
    x = "a"
    x += 1
def e():
    a, (b, c) = 1, 2
def f():
    return -"text"
def g():
    return [1, 2] < 5 < 6
def i():
    return {**5}
def j():
    return [*5]
def k():
    obj.attr.other
def l():
    return (yield_ := 1)[0]
for fn in (a, b, c, d, e, f, g, i, j, k, l):
    attempt(fn)
raise SystemExit(1)
