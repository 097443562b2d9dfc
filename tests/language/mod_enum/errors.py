# Class bodies that enum refuses.
from enum import Enum, IntEnum, StrEnum, auto


def twice():
    class E(Enum):
        A = 1
        A = 2


def over_method():
    class E(Enum):
        A = 1

        def A(self):
            pass


def sunder():
    class E(Enum):
        _strange_ = 1


def late_generate():
    class E(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last):
            return name


def no_increment():
    class E(Enum):
        A = "x"
        B = auto()


def no_sort():
    class E(Enum):
        A = "x"
        B = 1
        C = auto()


def wrong_order():
    class E(Enum):
        _order_ = "B A"
        A = 1
        B = 2


def late_ignore():
    class E(Enum):
        A = 1
        _ignore_ = "A"


def two_types():
    class E(int, Enum, str):
        A = 1


def last_base():
    class E(Enum, int):
        A = 1


def mro():
    class E(Enum):
        mro = 1


def bad_int():
    class E(IntEnum):
        A = "x"


def bad_str():
    class E(StrEnum):
        A = 1


def many_str():
    class E(StrEnum):
        A = "a", "b", "c", "d"


def bad_encoding():
    class E(StrEnum):
        A = b"a", 1


def bad_init():
    class E(Enum):
        A = 1, 2

        def __init__(self, only):
            pass


def bad_missing():
    class E(Enum):
        A = 1

        @classmethod
        def _missing_(cls, value):
            return 5

    E(3)


def raising_missing():
    class E(Enum):
        A = 1

        @classmethod
        def _missing_(cls, value):
            raise KeyError("own")

    E(3)


for refuse in (twice, over_method, sunder, late_generate, no_increment, no_sort, wrong_order, late_ignore, last_base,
               mro, bad_int, bad_str, many_str, bad_encoding, bad_init, bad_missing, raising_missing,
               lambda: Enum(1), lambda: Enum("E", "a mro"), lambda: Enum("E", [1])):
    try:
        refuse()
    except Exception as e:
        print(refuse.__name__, "-", type(e).__name__, "-", e)


class Found(Enum):
    A = "a"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls._value2member_map_.get(value.lower())


print(Found("A"))
try:
    Found("B")
except ValueError as e:
    print(e, e.__context__)
