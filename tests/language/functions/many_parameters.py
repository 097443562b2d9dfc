# Functions with very many parameters and arguments.
names = [f"p{i}" for i in range(300)]
ns = {}
exec(f"def f({', '.join(names)}): return {' + '.join(names)}", ns)
print(ns["f"](*range(300)), ns["f"](**{n: 1 for n in names}))
exec(f"def g({', '.join(n + '=' + str(i) for i, n in enumerate(names))}): return p0, p299", ns)
print(ns["g"](), ns["g"](5), ns["g"](p299=7))
call = "f(" + ", ".join(str(i) for i in range(300)) + ")"
print(eval(call, ns))
def star(*a, **k): return len(a), len(k)
print(star(*range(1000), **{f"k{i}": i for i in range(500)}))
print(max(*range(1000)), len((lambda *a: a)(*"x" * 5000)))
try:
    ns["f"](1)
except TypeError as e:
    print(str(e)[:60], str(e)[-30:])
exec("big = [" + ", ".join(map(str, range(2000))) + "]", ns)
print(len(ns["big"]), sum(ns["big"]))
