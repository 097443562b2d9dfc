# Arguments by position and by name, in any order.
def f(a, b, c=3):
    return a, b, c
print(f(1, 2), f(1, b=2), f(b=2, a=1), f(c=5, b=2, a=1), f(*[1, 2]), f(1, **{"b": 2, "c": 4}), f(*(1,), *(2,), **{}, **{"c": 9}))
def g(self=1, args=2, kwargs=3):
    return self, args, kwargs
print(g(), g(kwargs=0), g(self="s"), g(args=9))
print((lambda x: x)(x=3), max(1, 2, key=lambda v: -v), int("ff", base=16), sorted([2, 1], reverse=True))
def order(a, b): return f"{a}-{b}"
def show(x):
    print("eval", x)
    return x
print(order(b=show(1), a=show(2)))
