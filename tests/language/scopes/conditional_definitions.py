# Functions and classes are made when the statement runs.
def make(kind):
    if kind == "a":
        def f(): return "variant a"
    else:
        def f(): return "variant b"
    return f
print(make("a")(), make("x")())
try:
    early()
except NameError as e:
    print(e)
def early(): return "defined now"
print(early())
def early(): return "defined again"
print(early())
fs = []
for name in ("x", "y"):
    def f(n=name): return n
    fs.append(f)
print([f() for f in fs], fs[0] is fs[1], fs[0].__code__ is fs[1].__code__)
def uses_later(): return helper() + 1
def helper(): return 41
print(uses_later())
if True:
    class K: v = 1
else:
    class K: v = 2
print(K.v)
