# The words for unknown, repeated and positional-only names.
def f(a, b=1): pass
def pos(a, b, /, c=1): pass
def pos_kw(a, /, **kw): return a, kw
def none(): pass
def kwonly(*, key=1, reverse=2): pass
class C:
    def __init__(self, width): pass
    def m(self, size): pass
for code in ("f(1, c=2)", "f(x=1)", "f(1, a=2)", "f(1, 2, b=3)", "pos(1, b=2)", "pos(a=1, b=2)", "pos(1, 2, d=3)", "none(x=1)", "C(wdth=1)", "C(1, width=2)", "C(1).m(size=1, sise=2)", "kwonly(kye=1)", "kwonly(revers=1)", "f(1, **{'zz': 1})", "C(1).m(1, self=2)", "pos(1, 2, a=3)", "f(1, 2, 3, d=4)"):
    try:
        eval(code)
    except TypeError as e:
        print(code, "->", e)
print(pos_kw(1, a=2), pos_kw(1, self=3, **{"b": 4}))
