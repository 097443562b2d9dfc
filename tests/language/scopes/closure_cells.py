# Closures share cells; they see the last value.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def make():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    i = "after"
    return fs
print([f() for f in make()])
def outer():
    v = 1
    def get(): return v
    def put(x):
        nonlocal v
        v = x
    return get, put
get, put = outer()
put(5)
print(get(), get.__closure__[0].cell_contents, get.__code__.co_freevars, outer.__code__.co_cellvars)
get2, put2 = outer()
print(get2(), get())
print(get.__closure__[0] is put.__closure__[0], type(get.__closure__[0]).__name__, make.__closure__)
get.__closure__[0].cell_contents = "poked"
print(get())
