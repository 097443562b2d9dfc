# What dataclass refuses.
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace
from typing import ClassVar


def case(**kw):
    def decorate(build):
        try:
            build(dataclass(**kw))
            print(build.__name__, "accepted")
        except Exception as e:
            print(build.__name__, "-", type(e).__name__, "-", e)
    return decorate


@dataclass
class Thawed:
    x: int = 1


@dataclass(frozen=True)
class Frozen:
    x: int = 1


@case()
def default_first(d):
    @d
    class C:
        x: int = 1
        y: int


@case()
def mutable(d):
    @d
    class C:
        x: list = []


@case()
def mutable_dict(d):
    @d
    class C:
        x: dict = field(default={})


@case()
def no_annotation(d):
    @d
    class C:
        x = field()


@case()
def both_defaults(d):
    field(default=1, default_factory=list)


@case()
def classvar_factory(d):
    @d
    class C:
        x: ClassVar[int] = field(default_factory=list)


@case()
def initvar_factory(d):
    @d
    class C:
        x: InitVar[int] = field(default_factory=list)


@case()
def classvar_keyword(d):
    @d
    class C:
        x: ClassVar[int] = field(kw_only=False)


@case()
def two_markers(d):
    @d
    class C:
        _: KW_ONLY
        __: KW_ONLY


@case()
def thaw(d):
    @d
    class C(Frozen):
        y: int = 1


@case(frozen=True)
def freeze(d):
    @d
    class C(Thawed):
        y: int = 1


@case(frozen=True)
def own_setattr(d):
    @d
    class C:
        def __setattr__(self, *a): ...


@case(order=True)
def own_lt(d):
    @d
    class C:
        def __lt__(self, other): ...


@case(order=True, eq=False)
def order_without_eq(d):
    @d
    class C: ...


@case(unsafe_hash=True)
def own_hash(d):
    @d
    class C:
        def __hash__(self): ...


@case(slots=True)
def own_slots(d):
    @d
    class C:
        __slots__ = ("x",)
        x: int


@case(weakref_slot=True)
def weakref_without_slots(d):
    @d
    class C: ...


@case()
def tools(d):
    for attempt in (lambda: asdict(5), lambda: asdict(Thawed), lambda: astuple([]), lambda: replace(5), lambda: fields([]),
                    lambda: replace(Thawed(), y=1), lambda: field(5), lambda: make_dataclass("X", ["a", "a"]),
                    lambda: make_dataclass("X", ["class"]), lambda: make_dataclass("X", ["1a"]),
                    lambda: make_dataclass("X", [("a",)]), lambda: make_dataclass("X", [(1, 2)])):
        try:
            print(attempt())
        except TypeError as e:
            print(e)
