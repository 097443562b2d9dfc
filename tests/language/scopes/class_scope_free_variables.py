# A class body in a function: free, local and global names.
x = "global"
def f():
    x = "function"
    class A:
        y = x
    class B:
        x = x
        def get(self):
            return x
    class C:
        global x
        y = x
        def get(self):
            return x
    class D:
        nonlocal x
        x = "rebound by the class"
    return A.y, B.x, B().get(), C.y, C().get(), x
print(f(), x)
def g():
    if False:
        z = 1
    class E:
        try:
            print(z)
        except NameError as e:
            print(type(e).__name__, e)
g()
class P:
    def __init__(self): __class__.seen = True
print(P() and P.seen)
