# Lambdas: defaults, closures, nesting, conditional bodies.
add = lambda a, b=10, *args, c, **kw: (a, b, args, c, kw)
print(add(1, c=2), add(1, 2, 3, c=4, d=5), (lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5), (lambda x: lambda y: x - y)(10)(3))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10))
print((lambda x: x if x > 0 else -x)(-5), (lambda: (yield))().__class__.__name__, (lambda: 0).__name__, (lambda a, /, b: 0).__code__.co_varnames)
print(sorted([3, -1, 2], key=lambda v: -v), [(lambda: n)() for n in range(3)], (lambda x=[]: x.append(1) or x)())
def f():
    x = 1
    g = lambda: x
    x = 2
    return g()
print(f(), (lambda x, *, y: x + y)(1, y=2))
