# Data descriptor, instance dict, non-data descriptor, class attribute, __getattr__.
class Data:
    def __get__(self, o, t): return "data descriptor"
    def __set__(self, o, v): pass
class NonData:
    def __get__(self, o, t): return "non-data descriptor"
class C:
    a = Data()
    b = NonData()
    c = "class attribute"
    def __getattr__(self, name): return f"__getattr__({name})"
x = C()
print(x.a, x.b, x.c, x.d, sep=" | ")
x.__dict__.update(a=1, b=2, c=3, d=4)
print(x.a, x.b, x.c, x.d, sep=" | ")
class Meta(type):
    a = Data()
    b = NonData()
    c = "meta attribute"
    def __getattr__(cls, name): return f"meta __getattr__({name})"
class K(metaclass=Meta):
    a = b = c = "class dict"
print(K.a, K.b, K.c, K.d, sep=" | ")
class Empty(metaclass=Meta): pass
print(Empty.a, Empty.b, Empty.c, Empty.d, sep=" | ")
