# Exceptions raised while matching come through, except AttributeError of attributes.
class P:
    __match_args__ = ("x",)
    @property
    def x(self): raise ValueError("property failed")
class Q:
    @property
    def x(self): raise AttributeError("treated as absent")
class M:
    def __instancecheck__(self, o): raise RuntimeError
class Meta(type):
    def __instancecheck__(cls, o): raise KeyError("instancecheck")
class K(metaclass=Meta): pass
class EqBoom:
    def __eq__(self, o): raise OSError("eq failed")
def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)
def a():
    match P():
        case P(1): return "no"
def b():
    match Q():
        case Q(x=1): return "no"
        case Q(): return "attribute absent"
def c():
    match 1:
        case K(): return "no"
def d():
    match EqBoom():
        case 1: return "no"
def e():
    match 1:
        case undefined_thing(): return "no"
def f():
    match [1]:
        case [undefined.x]: return "no"
for fn in (a, b, c, d, e, f):
    attempt(fn.__name__, fn)
