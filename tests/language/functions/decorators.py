# Decorators: order, arguments, classes, any expression.
def trace(f):
    def wrapper(*a, **k):
        print("call", f.__name__, a, k)
        return f(*a, **k)
    return wrapper
def times(n):
    def deco(f):
        def wrapper(*a):
            return [f(*a) for _ in range(n)]
        wrapper.__name__ = f.__name__
        return wrapper
    return deco
@trace
@times(2)
def hello(name):
    return "hi " + name
print(hello("Ann"), hello.__name__)
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def twice(x): return x * 2
print(twice(1), twice(2), twice.n)
decos = [trace, times(3)]
@decos[1]
def a(): return 1
@(lambda f: "not a function at all")
def b(): pass
@(y := trace)
def c(): return 3
@decos[0] if True else None
def d(): return 4
print(a(), b, c(), d())
def register(cls):
    cls.registered = True
    return cls
@register
@trace
class K: pass
try:
    @undefined_decorator
    def never(): pass
except NameError as e:
    print(e, "never" in globals())
