# A class of classes: singletons, abstract checks, attribute counting.
class Singleton(type):
    made = {}
    def __call__(cls, *a, **k):
        if cls not in cls.made:
            cls.made[cls] = super().__call__(*a, **k)
        return cls.made[cls]
class Config(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
class Other(Config): pass
print(Config(5) is Config(6), Config().v, Other(7) is Config(), Other().v)
class Abstract(type):
    def __call__(cls, *a, **k):
        missing = sorted(n for c in cls.__mro__ for n, v in vars(c).items() if getattr(v, "abstract", False) and getattr(getattr(cls, n), "abstract", False))
        if missing:
            raise TypeError(f"{cls.__name__} lacks {missing}")
        return super().__call__(*a, **k)
def abstract(f):
    f.abstract = True
    return f
class Shape(metaclass=Abstract):
    @abstract
    def area(self): pass
    @abstract
    def name(self): pass
class Square(Shape):
    def area(self): return 4
class Full(Square):
    def name(self): return "full"
for cls in (Shape, Square, Full):
    try:
        print(cls().name())
    except TypeError as e:
        print(e)
class Counting(type):
    def __init__(cls, name, bases, ns):
        cls.methods = sorted(k for k, v in ns.items() if callable(v))
        super().__init__(name, bases, ns)
class T(metaclass=Counting):
    def a(self): pass
    def b(self): pass
    x = 1
print(T.methods, type(T).__mro__[1] is type)
