# Deep nesting: building, reading, and comparing and freeing without a crash.
x = []
for _ in range(50):
    x = [x]
print(x)
depth = 0
y = x
while y:
    y = y[0]
    depth += 1
print(depth)
deep = []
for _ in range(100000):
    deep = [deep]
other = []
for _ in range(100000):
    other = [other]
for name, f in (("repr", lambda: repr(deep)), ("eq", lambda: deep == other), ("lt", lambda: deep < other)):
    try:
        f()
    except RecursionError:
        pass
    print(name, "survived")
t = ()
for _ in range(100000):
    t = (t,)
del deep, other, t
print("freed")
