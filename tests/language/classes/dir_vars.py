# dir(), vars(), __dict__ and __dir__.
class A:
    a = 1
    def m(self): pass
class B(A):
    b = 2
b = B()
b.own = 3
def public(x): return [n for n in dir(x) if not n.startswith("__")]
print(public(b), public(B), public(A), sorted(vars(b)), sorted(k for k in vars(B) if not k.startswith("__")))
class D:
    def __dir__(self): return ["z", "a", "m"]
print(dir(D()), D().__dir__())
class BadDir:
    def __dir__(self): return 5
try:
    dir(BadDir())
except TypeError as e:
    print(e)
print("__init__" in dir(b), "__dict__" in dir(b), "append" in dir([]), "real" in dir(5), dir(object()) == sorted(dir(object())))
print(sorted(object.__dict__))
def f():
    x = y = 1
    return dir()
print(f(), "f" in dir())
