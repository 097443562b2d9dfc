# del of locals, globals, attributes, items, several at once.
def f():
    a, b, c, d = 1, 2, 3, 4
    del a, (b, [c])
    print(sorted(locals()))
    a = "again"
    return a
print(f())
x = y = 1
del x
print("x" in globals(), "y" in globals())
class C: pass
c = C()
c.p = c.q = 1
d = {"k": 1, "m": 2}
l = [1, 2, 3]
del c.p, d["k"], l[0], y
print(vars(c), d, l)
for code in ("del c.p", "del d['k']", "del l[9]", "del nothing", "del C.zip", "del (l)"):
    try:
        exec(code)
    except (AttributeError, KeyError, IndexError, NameError) as e:
        print(code, type(e).__name__, e)
def outer():
    v = 1
    def inner(): return v
    del v
    try:
        inner()
    except NameError as e:
        print(e)
outer()
