# Exceptions from the middle of expressions leave no half-done state.
log = []
def n(x):
    log.append(x)
    return x
def boom(x="boom"):
    log.append(x)
    raise ValueError(x)
a = [1, 2, 3]
d = {"k": 1}
for code in ("[n(1), n(2), boom()]", "n(1) + boom()", "f(n(1), boom(), n(2))", "{n('a'): boom()}", "a[boom()]", "a[n(0)] = boom()", "d[boom()] = n(5)", "d['k'] += boom()", "n(1) < n(2) < boom() < n(3)", "n(0) or boom()", "n(1) or boom()", "[x for x in (1, 2) if boom()]", "print(n(1), *[n(2), boom()])", "(boom() for _ in [1]).__next__()", "x, y = n(1), boom()", "f'{n(1)} {boom()} {n(2)}'", "a[n(0):boom()]", "del a[boom()]", "assert n(0), boom()", "lambda: boom()", "n(1) if boom() else n(2)"):
    log.clear()
    try:
        exec(code, globals() | {"f": lambda *a: None})
        print(code, "fine", log)
    except ValueError as e:
        print(code, log)
print(a, d)
