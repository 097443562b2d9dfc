# __new__ makes, __init__ fills.
class C:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)
    def __init__(self, *args):
        print("init", args)
        self.args = args
print(C(1, 2).args)
class Single:
    instance = None
    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
print(Single() is Single())
class Positive(int):
    def __new__(cls, v):
        if v < 0:
            raise ValueError("negative")
        return super().__new__(cls, v)
print(Positive(5) + 1)
try:
    Positive(-1)
except ValueError as e:
    print(e)
class Skips:
    def __new__(cls, x): return [x]
    def __init__(self, x): print("never")
class SubInit:
    def __new__(cls, kind): return object.__new__(Sub if kind == "sub" else cls)
    def __init__(self, kind): print("init of", type(self).__name__, kind)
class Sub(SubInit): pass
print(Skips(1), type(SubInit("sub")).__name__, type(SubInit("x")).__name__)
print(C.__new__(C).__class__.__name__, object.__new__(C).__dict__, type(C.__dict__["__new__"]).__name__)
