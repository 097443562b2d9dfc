# The words for too many positional arguments.
def none(): pass
def one(a): pass
def two(a, b=1): pass
def three(a, b, c): pass
def kw(a, *, k=1): pass
def kw_needed(*, k): pass
def pos(a, /): pass
class C:
    def m(self): pass
    def n(): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls): pass
for code in ("none(1)", "none(1, 2)", "one(1, 2)", "two(1, 2, 3)", "three(1, 2, 3, 4)", "kw(1, 2)", "kw(1, 2, k=3)", "kw_needed(1)", "kw_needed(1, k=2)", "pos(1, 2)", "C().m(1)", "C().n()", "C.s(1, 2)", "C.c(1)", "C().m(1, 2)", "(lambda: 0)(1)", "C(1)", "one(*range(5))", "none(*[1])"):
    try:
        eval(code)
    except TypeError as e:
        print(code, "->", e)
