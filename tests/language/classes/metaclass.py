# Metaclasses: __new__, __init__, __call__, __prepare__, keywords.
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"prepared": True}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", a)
        return super().__call__(*a)
    def hello(cls): return f"hello from {cls.__name__}"
    @property
    def prop(cls): return "meta property"
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    def __len__(cls): return 42
    def __contains__(cls, x): return x == "in"
    def __getitem__(cls, k): return ("item", k)
    def __iter__(cls): return iter("meta")
    def __getattr__(cls, n): return f"meta getattr {n}"
class A(metaclass=Meta, flag=1):
    x = 1
    def __init__(self, v=0): self.v = v
class B(A, other=2): pass
print(A(5).v, A.hello(), A.prop, A, len(A), "in" in A, A["k"], list(A), A.undefined, type(B) is Meta, B.prepared)
try:
    A().hello()
except AttributeError as e:
    print(e)
