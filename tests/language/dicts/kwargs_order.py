# Keyword arguments arrive in call order, in a fresh dict.
def f(**kw):
    return kw
d = {"z": 1, "a": 2}
print(f(c=1, **d, b=2), list(f(y=1, x=2)))
k = f(**d)
k["new"] = 1
print(d, k, f(**d) is d)
print(f(**{"not an identifier": 1, "": 2}))
for code in ("f(**{1: 2})", "f(a=1, **{'a': 2})", "f(**d, **d)", "f(**None)", "dict(**{1: 2})"):
    try:
        print(eval(code))
    except TypeError as e:
        print(code, "->", e)
