# Locals die when the function returns, in the order of their slots.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = L("a")
    b = L("b")
    print("in f")
f()
print("after f")
def g():
    a = L("returned")
    b = L("dropped")
    return a
r = g()
print("after g")
r = None
def h(arg):
    print("in h")
h(L("argument"))
print("after h")
def k():
    x = L("k")
    try:
        return 5
    finally:
        print("finally")
print(k())
def m():
    for i in range(2):
        v = L(i)
        print("loop", i)
    print("end of m")
m()
def rebind(x):
    x = None
    print("rebound in the callee")
rebind(L("callee owns it"))
print("done")
