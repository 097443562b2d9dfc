# What the differential fuzzer found and was fixed: one line or two for each.
def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class FromInt(int):
    pass


def times(x, y):
    x *= y
    return x


for left in (FromInt(3), {}, 3, range(3), {1}):
    attempt(lambda: times(left, "ab"))


class Slotted:
    __slots__ = ("w",)


attempt(lambda: Slotted().w)
items = [300, 39, 100, ("x", 2)]
attempt(items.sort)
print(items)
attempt(lambda: bytearray().__setitem__(4, -45))
attempt(lambda: list(range(2**47)))
attempt(lambda: tuple(range(2**60)))
print(ascii(f'{"li\nbr"=}'), ascii(rf'{len("li\n41br")=}'), ascii(f'{"\x41" = :>5}'))
print((-1).to_bytes(0, "big", signed=True), sum([1, 1e16, 1]), sum([2**50, 0.1, 0.2]), sum([0.1] * 10), sum([0.5, 2**70]))
attempt(lambda: dict(enumerate("ab")).keys() & {1.0, False})
attempt(lambda: {"a"} & {0.0: {}}.items())
attempt(lambda: __import__("collections").deque(None, 5))


class Odd:
    def __repr__(self):
        return 5


attempt(lambda: str(Odd()))
attempt(lambda: repr(Odd()))
attempt(lambda: str(b"", "no such encoding"))
attempt(lambda: bytes.fromhex("0é"))


class List(list):
    def __rmul__(self, other):
        return "reflected"


both = List([1])
both *= 2
print(type(both).__name__, both, 2 * List([1]))
