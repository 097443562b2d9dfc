# Class bodies are scopes that functions inside them do not see.
x = "global"
class C:
    x = "class"
    y = x + "!"
    def method(self):
        return x
    z = [x for _ in range(1)]
    first = [v for v in y]
    lam = lambda: x
    print(sorted(k for k in locals() if not k.startswith("__")))
print(C.x, C.y, C().method(), C.z, C.first[:2], C.lam())
def f():
    x = "function"
    class D:
        y = x
        x = "after"
        z = x
        def get(self): return x
    return D
D = f()
print(D.y, D.z, D().get())
class E:
    a = 1
    class F:
        try:
            b = a
        except NameError as e:
            print(e)
    del a
print(hasattr(E, "a"))
for i in range(2):
    class G:
        i = i
print(G.i)
