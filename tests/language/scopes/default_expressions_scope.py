# Defaults, decorators, annotations and bases are evaluated outside the body.
x = "outer"
def f(a=x):
    x = "inner"
    return a, x
x = "later"
print(f())
class C:
    y = "class y"
    def m(self, a=y): return a
    @staticmethod
    def s(b=y): return b
    n = lambda self, a=y: a
print(C().m(), C.s(), C().n())
log = []
def note(v):
    log.append(v)
    return v
def deco(tag):
    note("deco " + tag)
    def wrap(f):
        note("wrap " + tag)
        return f
    return wrap
@deco("one")
@deco("two")
def g(a: note("ann a") = note("default a"), *, b: note("ann b") = note("default b")) -> note("ret"):
    pass
print(log)
log.clear()
@deco("class")
class D(note(object), metaclass=note(type)):
    note("body")
print(log)
