# A metaclass that registers, orders and checks.
class Registry(type):
    known = {}
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls.fields = [k for k, v in ns.items() if isinstance(v, Field)]
        mcs.known[name] = cls
        return cls
    def __setattr__(cls, n, v):
        if n == "frozen":
            raise AttributeError("frozen for good")
        super().__setattr__(n, v)
class Field:
    n = 0
    def __init__(self):
        Field.n += 1
        self.index = Field.n
class Model(metaclass=Registry):
    def __init__(self, *values):
        for k, v in zip(self.fields, values, strict=True):
            setattr(self, k, v)
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self.fields)})"
class User(Model):
    name = Field()
    age = Field()
print(User("Ann", 3), sorted(Registry.known), User.fields, isinstance(User, Registry))
try:
    User("too few")
except ValueError as e:
    print(e)
try:
    User.frozen = 1
except AttributeError as e:
    print(e)
class Tracing(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            print("body sets", k)
        super().__setitem__(k, v)
class TMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Tracing()
class Traced(metaclass=TMeta):
    a = 1
    b = a
    a = 2
    def m(self): pass
    del b
print(type(Traced.__dict__).__name__, Traced.a, hasattr(Traced, "b"))
