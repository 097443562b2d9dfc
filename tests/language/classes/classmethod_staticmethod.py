# classmethod and staticmethod through class, instance and subclass.
class C:
    count = 0
    @classmethod
    def make(cls, n=1):
        cls.count += n
        return cls.__name__, cls.count
    @staticmethod
    def add(a, b): return a + b
class D(C): pass
print(C.make(), C().make(5), D.make(), C.count, D.count, C.add(1, 2), D().add(3, 4))
print(type(C.__dict__["make"]).__name__, type(C.__dict__["add"]).__name__, C.make.__self__ is C, D.make.__self__ is D, C.add.__name__, C.__dict__["make"].__func__.__name__, C.__dict__["add"](5, 6), C.__dict__["add"].__wrapped__(1, 1))
class Alt:
    def __init__(self, v): self.v = v
    @classmethod
    def parse(cls, text): return cls(int(text))
class SubAlt(Alt): pass
print(type(SubAlt.parse("5")).__name__, SubAlt.parse("6").v, dict.fromkeys("ab"))
try:
    C.__dict__["make"]()
except TypeError as e:
    print(e)
sm = staticmethod(lambda: "direct")
print(sm(), isinstance(C.__dict__["add"], staticmethod))
