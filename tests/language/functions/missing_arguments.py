# The words for missing arguments.
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def kw(*, k): pass
def kws(*, k, m, n): pass
def mixed(a, b=1, *, c, d=2): pass
def pos(a, /, b): pass
class C:
    def m(self, x): pass
    def n(): pass
for code in ("one()", "two()", "two(1)", "three()", "three(1)", "three(b=1)", "kw()", "kws()", "kws(m=1)", "mixed()", "mixed(1)", "mixed(c=1)", "pos()", "pos(1)", "C().m()", "C.m()", "C.m(1)", "(lambda x: x)()", "(lambda *, y: y)()", "two(b=1)"):
    try:
        eval(code)
    except TypeError as e:
        print(code, "->", e)
