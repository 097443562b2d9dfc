# __call__, __bool__, __len__ as truth, __enter__, __exit__, __index__.
class F:
    def __init__(self, k): self.k = k
    def __call__(self, x, *a, scale=1, **kw): return (self.k + x) * scale, a, kw
f = F(10)
print(f(1), f(1, 2, scale=3, z=4), callable(f), list(map(f, [1, 2]))[1], (lambda g: g(5))(f))
class T:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print("bool", self.v)
        return self.v
print(not T(True), T(True) and "yes", T(False) or "no", "if" if T(True) else "else", [x for x in [1] if T(False)], any([T(False), T(True), T(True)]), all([T(False), T(True)]))
while T(False): pass
assert T(True)
class L:
    def __len__(self):
        print("len")
        return 0
print(bool(L()), not L(), "x" if L() else "y")
class BL:
    def __bool__(self): return True
    def __len__(self): return 0
print(bool(BL()))
class Bad:
    def __bool__(self): return None
try:
    if Bad(): pass
except TypeError as e:
    print(e)
f.__call__ = lambda x: "instance attributes are not asked"
print(f(0))
F.__call__ = lambda self, x: "class attribute replaced"
print(f(0))
