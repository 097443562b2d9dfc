# Wrappers that forward everything keep meaning.
calls = []
def logged(f):
    def inner(*args, **kwargs):
        calls.append((f.__name__, args, tuple(kwargs.items())))
        try:
            return f(*args, **kwargs)
        except Exception as e:
            calls.append(("failed", type(e).__name__))
            raise
    return inner
@logged
def f(a, b=2, *c, d=4, **e):
    return a, b, c, d, e
class K:
    @logged
    def m(self, x): return x
    @staticmethod
    @logged
    def s(x): return x
    @classmethod
    @logged
    def c(cls, x): return cls.__name__, x
print(f(1), f(1, 2, 3, d=5, z=6), K.s(1), K.c(2), K().m(3))
try:
    f()
except TypeError as e:
    print(e)
print([c for c in calls if c[0] in ("f", "s", "failed")])
