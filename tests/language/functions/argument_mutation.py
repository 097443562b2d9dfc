# Arguments are references; rebinding does not reach the caller.
def mutate(l): l.append(1)
def rebind(l): l = [9]
def augment(l): l += [2]
def swap(d): d["a"], d["b"] = d["b"], d["a"]
x, n, s, t, d = [], 5, "s", (1,), {"a": 1, "b": 2}
mutate(x); rebind(x); augment(x); swap(d)
def add(n, s, t):
    n += 1
    s += "!"
    t += (2,)
    return n, s, t
print(x, d, add(n, s, t), n, s, t)
def same(a): return a
print(same(x) is x, same(None) is None)
def star(*a):
    a[0].append("star")
    return a
print(star(x), x)
def defaults(a, b=x): return b is a
print(defaults(x), defaults([]))
def delete(l):
    del l[:]
    del l
delete(x)
print(x)
