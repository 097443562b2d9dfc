# __class__, type(), and what instances see of their type.
class Meta(type):
    only_meta = "meta"
class C(metaclass=Meta):
    cls_attr = 1
c = C()
print(c.__class__ is C, type(c) is C, C.__class__ is Meta, type(C) is Meta, C.only_meta, hasattr(c, "only_meta"), c.__class__.__name__, c.__module__, c.__doc__)
for n in ("__name__", "__mro__", "__bases__", "__qualname__", "mro", "__subclasses__"):
    print(n, hasattr(c, n), hasattr(C, n), end="; ")
print()
print(c.__init__.__name__, c.__eq__(c), c.__hash__() == hash(c), c.__str__() == str(c), c.__dir__()[:0], c.__sizeof__() > 0, c.__reduce__()[0].__name__, c.__format__("") == str(c), c.__init_subclass__(), c.__subclasshook__(int))
class E(C): cls_attr = "E"
c.__class__ = E
print(c.cls_attr, type(c).__name__, isinstance(c, C))
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
class S3: __slots__ = ("a",)
s = S1()
s.a = 5
for cls in (S2, S3, C):
    try:
        s.__class__ = cls
        print(type(s).__name__, s.a)
    except TypeError as e:
        print(e)
