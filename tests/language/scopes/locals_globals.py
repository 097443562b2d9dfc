# globals(), locals(), vars() in their scopes.
g = globals()
g["injected"] = 42
print(injected, "g" in g, __name__, g is globals(), locals() is globals())
def f(a, b=2):
    c = a + b
    snapshot = locals()
    snapshot["a"] = 100
    d = 4
    return a, snapshot, sorted(locals())
print(f(1))
def h():
    x = 1
    def inner():
        y = x
        return locals()
    return inner()
print(h())
class C:
    v = 1
    locals()["w"] = 2
print(C.w, vars(C)["v"], vars() is globals())
class D: pass
d = D()
d.k = 1
print(vars(d), vars(d) is d.__dict__)
vars(d)["m"] = 2
print(d.m)
for f in (lambda: vars(5), lambda: vars([]), lambda: vars(1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
print([sorted(locals()) for q in [1]][0] is not None, (lambda z: locals())(3))
