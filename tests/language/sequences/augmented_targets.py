# Augmented assignment evaluates its target once.
log = []
def lst():
    log.append("list")
    return a
def idx():
    log.append("index")
    return 1
a = [1, 2, 3]
lst()[idx()] += 10
print(a, log)
a[0:2] += ["x"]
print(a)
a[-1] *= 2
i = 0
a[i] += (i := 5) if i else 100
print(a, i)
class P: n = 1
p = P()
p.n += 1
p.n += 1
print(p.n, P.n)
t = [[]] * 2
t[0] += [1]
print(t)
d = {}
try:
    d["x"] += 1
except KeyError as e:
    print("KeyError", e)
def f():
    try:
        u += 1
    except UnboundLocalError as e:
        print(e)
    u = 1
f()
