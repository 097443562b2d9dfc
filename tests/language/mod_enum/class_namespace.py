# Classes made by the metaclass step by step, and members as constants of a state machine.
from enum import Enum, EnumType, auto


class Meta(EnumType):
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns, **kw)
        cls.upper_names = [n.upper() for n in cls.__members__]
        return cls

    def __getitem__(cls, name):
        return super().__getitem__(name.lower())


class Loose(Enum, metaclass=Meta):
    one = 1
    two = 2


print(Loose.upper_names, Loose["ONE"], type(Loose).__name__)
ns = EnumType.__prepare__("Built", (Enum,))
ns["X"] = 1
ns["Y"] = auto()
ns["method"] = lambda self: self.name * 2
Built = EnumType("Built", (Enum,), ns)
print(list(Built), Built.Y.method(), type(ns).__name__)


class State(Enum):
    IDLE = auto()
    RUN = auto()
    STOP = auto()

    @property
    def next(self):
        order = list(State)
        return order[(order.index(self) + 1) % len(order)]

    def __lt__(self, other):
        return self.value < other.value


state = State.IDLE
for _ in range(4):
    print(state.name, end=" ")
    state = state.next
print(sorted(State, reverse=True), max(State), {s: s.value for s in State})


class Weekday(Enum):
    MON, TUE, WED = range(3)

    @classmethod
    def parse(cls, text):
        return cls[text[:3].upper()]


print(Weekday.parse("tuesday"), [d.name for d in Weekday], Weekday.MON.value)


class Op(Enum):
    ADD = "+"
    MUL = "*"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a * b


print(Op.ADD(2, 3), Op("*")(2, 3), callable(Op.ADD))
