# __init_subclass__ runs for each subclass, with the class keywords.
class Plugin:
    registry = []
    def __init_subclass__(cls, /, tag="none", **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Plugin.registry.append(cls.__name__)
class A(Plugin, tag="a"): pass
class B(Plugin): pass
class C(A, tag="c"): pass
print(Plugin.registry, A.tag, B.tag, C.tag, hasattr(Plugin, "tag"))
try:
    class D(Plugin, unknown=1): pass
except TypeError as e:
    print(e)
class Checks:
    def __init_subclass__(cls):
        if not hasattr(cls, "required"):
            raise TypeError(f"{cls.__name__} lacks required")
class Good(Checks): required = 1
try:
    class Bad(Checks): pass
except TypeError as e:
    print(e)
E = type("E", (Plugin,), {}, tag="by type()")
print(E.tag, Plugin.registry[-1])
order = []
class Desc:
    def __set_name__(self, o, n): order.append("set_name")
class Base:
    def __init_subclass__(cls): order.append("init_subclass")
class Sub(Base):
    d = Desc()
print(order, type(Plugin.__dict__["__init_subclass__"]).__name__)
