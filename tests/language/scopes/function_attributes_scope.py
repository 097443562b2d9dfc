# Names of functions, modules and classes: __name__, __qualname__, __module__.
def f():
    def g():
        class H:
            def m(self): pass
            n = lambda self: 0
        return H
    return g
g = f()
H = g()
print(f.__qualname__, g.__qualname__, H.__qualname__, H.m.__qualname__, H.n.__qualname__)
print(f.__name__, g.__name__, H.__name__, H.m.__name__, H.n.__name__, f.__module__, H.__module__)
g.__name__ = "renamed"
g.__qualname__ = "elsewhere.renamed"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0], repr(H.m).split(" at ")[0], repr(H))
for v in (5, None):
    try:
        g.__name__ = v
    except TypeError as e:
        print(e)
print([x.__name__ for x in (len, int, str.upper, print)], type(f).__name__, type(H().m).__name__)
