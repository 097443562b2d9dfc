# copy.copy shares what is inside.
import copy
from collections import OrderedDict, defaultdict, deque
from types import SimpleNamespace

inner = [1]
for x in ([inner], {"k": inner}, (inner,), {1, 2}, frozenset({1}), bytearray(b"x"), deque([inner]), 5, "s", None,
          ..., 1.5, 2j, b"b", range(3), slice(1, 2), len, int, lambda: 0, property(), NotImplemented,
          defaultdict(list, k=inner), OrderedDict(k=inner), SimpleNamespace(k=inner), Exception("e", inner)):
    y = copy.copy(x)
    print(type(x).__name__, y is x, type(y) is type(x))
c = copy.copy([inner])
print(c[0] is inner)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point([1], 2)
q = copy.copy(p)
print(q.x is p.x, q.y, q is p, type(q).__name__)


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = [1]
t = copy.copy(s)
print(t.a is s.a, hasattr(t, "b"))


class Own:
    def __copy__(self):
        return "own copy"


class State:
    def __init__(self):
        self.kept, self.dropped = 1, 2

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Args:
    def __new__(cls, a, *, b=0):
        self = super().__new__(cls)
        self.made = (a, b)
        return self

    def __getnewargs_ex__(self):
        return (self.made[0],), {"b": self.made[1]}


class MyList(list):
    pass


m = MyList([1, 2])
m.note = "n"
print(copy.copy(Own()), vars(copy.copy(State())), copy.copy(Args(1, b=2)).made, copy.copy(m), copy.copy(m).note)
for bad in ((i for i in ""), memoryview(b"")):
    try:
        copy.copy(bad)
    except TypeError as e:
        print(e)


class No:
    __reduce_ex__ = __reduce__ = None


for f in (copy.copy, copy.deepcopy):
    try:
        f(No())
    except copy.Error as e:
        print(e)
