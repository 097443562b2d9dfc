# id, is, and reuse: what can be relied upon.
a = object()
b = object()
print(a is a, a is b, id(a) == id(a), id(a) != id(b), a == b)
x = [1]
y = x
y.append(2)
print(x is y, id(x) == id(y), x)
i = id(x)
x += [3]
print(id(x) == i)
x = x + [4]
print(x is y, y)
def f(z): return z is x
print(f(x), f(list(x)))
t = (1, 2)
print(t is tuple(t), t[:] is t, "abc"[:] is not None, frozenset(frozenset([1])) == frozenset([1]))
print(type(id(a)).__name__, None is None, (lambda: None)() is None, id(None) == id(None))
class C: pass
print(C() is C(), C is C)
m = C()
print({id(m): 1}[id(m)], m in [m], {m: 1}[m], hash(m) == hash(m))
