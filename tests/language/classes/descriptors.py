# __get__, __set__, __delete__: data and non-data descriptors.
class Data:
    def __get__(self, obj, owner): return f"data get {obj is not None} {owner.__name__}"
    def __set__(self, obj, v): print("data set", v)
    def __delete__(self, obj): print("data del")
class NonData:
    def __get__(self, obj, owner=None): return "nondata get"
class SetOnly:
    def __set__(self, obj, v): obj.__dict__["s"] = v * 2
class C:
    d = Data()
    n = NonData()
    s = SetOnly()
c = C()
print(c.d, C.d, c.n, C.n, type(c.s).__name__)
c.d = 5
del c.d
c.n = "instance wins"
c.s = 21
c.__dict__["d"] = "hidden"
print(c.d, c.n, c.s, vars(c))
del c.n
print(c.n)
try:
    del c.s
except AttributeError as e:
    print(e)
C.d = "replaced"
print(C.d, c.d)
class Bad:
    def __get__(self, o, t): raise AttributeError("get failed")
class E:
    b = Bad()
    def __getattr__(self, name): return f"fallback {name}"
print(E().b)
class OnInstance: pass
i = OnInstance()
i.attr = NonData()
print(type(i.attr).__name__)
def func(self, x): return self, x
print(func.__get__(5)(6), func.__get__(None, int) is func, (lambda self: self).__get__("s", str)())
