# The class body runs like a function: loops, calls, exceptions, del, conditionals.
class C:
    print("body starts")
    items = []
    for n in range(3):
        items.append(n * n)
    del n
    try:
        1 / 0
    except ZeroDivisionError as e:
        error = str(e)
    counted = [x * 2 for x in items]
    if len(items) > 2:
        def big(self): return "big"
    else:
        def small(self): return "small"
    def helper(x): return x * 2
    doubled = helper(21)
    del helper
    locals()["injected"] = "yes"
    print(sorted(k for k in locals() if not k.startswith("__")))
    __private = "mangled"
    print([k for k in locals() if "private" in k])
    import math as m
    x: int = 5
    (y := 6)
    lam = lambda self: self.x
print(C.items, C.counted, C.error, C.doubled, hasattr(C, "helper"), C.injected, C().big(), C.m.pi > 3, C.x, C.y, C().lam())
try:
    class Fails:
        a = 1
        raise ValueError("in the body")
except ValueError as e:
    print(e, "Fails" in globals())
def make(n):
    class K:
        value = n
        def get(self): return n, self.value
        n2 = n * 2
    return K
print(make(3)().get(), make(4).n2, make(1) is make(1))
class Self:
    try:
        Self
    except NameError as e:
        print(e)
    def me(self): return Self
print(Self().me() is Self)
