# Generic classes and type variables.
from typing import Any, Generic, Iterable, List, ParamSpec, Sized, Tuple, TypeVar, TypeVarTuple, Unpack

T = TypeVar("T")
S = TypeVar("S")
U = TypeVar("U", bound=int)
V = TypeVar("V", int, str)
C = TypeVar("C", covariant=True)
N = TypeVar("N", contravariant=True)
I = TypeVar("I", infer_variance=True)
D = TypeVar("D", default=int)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(T, U, V, C, N, I, D, P, Ts, U.__bound__, V.__constraints__, T.__bound__, D.__default__, T.__default__)
print(T.__name__, T.__module__, C.__covariant__, N.__contravariant__, I.__infer_variance__, D.has_default(), T.has_default(),
      P.args, P.kwargs, P.args.__origin__, list(Ts), TypeVar("F", bound="Fwd").__bound__)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "-", e)


attempt(lambda: TypeVar("X", int))
attempt(lambda: TypeVar("X", int, str, bound=int))
attempt(lambda: TypeVar("X", covariant=True, contravariant=True))
attempt(lambda: TypeVar("X", infer_variance=True, covariant=True))
attempt(lambda: TypeVar("X", bound=(1, 2)))
attempt(lambda: setattr(T, "__name__", "x"))
attempt(lambda: isinstance(5, T))


class Box(Generic[T]):
    def __init__(self, item):
        self.item = item

    def get(self) -> T:
        return self.item


class Pair(Generic[T, S]):
    kind = "pair"


class IntBox(Box[int]):
    pass


class Half(Pair[T, int]):
    pass


class Both(Iterable[T], Sized):
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


class Spec(Generic[P]):
    pass


class Many(Generic[T, *Ts]):
    pass


class Default(Generic[T, D]):
    pass


b = Box[int](5)
print(b.get(), b.__orig_class__, Box("x").get(), Box[int], Box[T], Box["Later"], Box[None], Box[Any], Box[List[T]][int])
print(Box.__parameters__, Box.__orig_bases__, Box[int].__origin__, Box[int].__args__, Box[int] == Box[int], Box[int].__name__, Box[int].__module__)
print(IntBox.__parameters__, IntBox.__orig_bases__, IntBox.__mro__, Half[str], Half.__parameters__, Pair[int, str].kind)
print(Both[int], Both.__mro__, Spec[[int, str]], Spec[int, str], Spec[...], Many[int], Many[int, str, bool], Default[int], Default[int, str])
attempt(lambda: Box[int, str])
attempt(lambda: Pair[int])
attempt(lambda: IntBox[int])
attempt(lambda: Box[()])
attempt(lambda: Generic[int])
attempt(lambda: Generic[()])
attempt(lambda: Generic[T, T])
attempt(lambda: isinstance(b, Box[int]))
attempt(lambda: isinstance(b, Box))
attempt(lambda: Many[()])


def plain():
    class X(Generic):
        pass


def twice():
    class X(Generic[T], Generic[S]):
        pass


def unlisted():
    class X(List[S], Generic[T]):
        pass


def order():
    class X(Generic[D, T]):
        pass


def from_var():
    class X(T):
        pass


def derive():
    class X(TypeVar):
        pass


for f in (plain, twice, unlisted, order, from_var, derive):
    attempt(f)


class Hook(Generic[T]):
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, kw)
        super().__init_subclass__()


class Hooked(Hook[int], tag=2):
    pass


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: List[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()


s = Stack[int]()
s.push(1)
s.push(2)
print(s.pop(), type(s) is Stack, type(s))
