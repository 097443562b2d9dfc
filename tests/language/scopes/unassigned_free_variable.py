# A closure over a name that has no value yet.
def f():
    def g():
        return later
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    later = "now"
    print(g())
    del later
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        later
    except NameError as e:
        print(type(e).__name__, e)
    return g
g = f()
try:
    g.__closure__[0].cell_contents
except ValueError as e:
    print(e)
