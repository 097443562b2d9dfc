# Roman numerals both ways, arithmetic with them, and a class that behaves like an int.
import functools
import itertools

VALUES = [("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)]


def to_roman(number):
    if not isinstance(number, int) or isinstance(number, bool):
        raise TypeError(f"an int is needed, not {type(number).__name__}")
    if not 0 < number < 4000:
        raise ValueError(f"{number} is out of range (1..3999)")
    parts = []
    for letters, value in VALUES:
        times, number = divmod(number, value)
        parts.append(letters * times)
    return "".join(parts)


def from_roman(text):
    single = {letters: value for letters, value in VALUES if len(letters) == 1}
    total = 0
    try:
        numbers = [single[letter] for letter in text.upper()]
    except KeyError as error:
        raise ValueError(f"not a Roman digit: {error}") from None
    for number, following in itertools.zip_longest(numbers, numbers[1:], fillvalue=0):
        total += -number if number < following else number
    if not text or to_roman(total) != text.upper():
        raise ValueError(f"not a Roman numeral: {text!r}")
    return total


@functools.total_ordering
class Roman:
    __slots__ = ("_value",)

    def __init__(self, value):
        self._value = from_roman(value) if isinstance(value, str) else int(value)
        to_roman(self._value)

    def __int__(self):
        return self._value

    __index__ = __int__

    def __str__(self):
        return to_roman(self._value)

    def __repr__(self):
        return f"Roman({str(self)!r})"

    def __format__(self, spec):
        return format(int(self), spec[:-1] + "d") if spec.endswith("d") else format(str(self), spec)

    def __eq__(self, other):
        return int(self) == int(other) if isinstance(other, (Roman, int)) else NotImplemented

    def __lt__(self, other):
        return int(self) < int(other) if isinstance(other, (Roman, int)) else NotImplemented

    def __hash__(self):
        return hash(self._value)

    def _operation(name):
        def method(self, other):
            result = getattr(int(self), name)(int(other))
            return result if result is NotImplemented else Roman(result)
        method.__name__ = name
        return method

    __add__ = __radd__ = _operation("__add__")
    __sub__ = _operation("__sub__")
    __mul__ = __rmul__ = _operation("__mul__")
    __floordiv__ = _operation("__floordiv__")
    del _operation


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1888, 1994, 2024, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
print("longest:", max((to_roman(n) for n in range(1, 4000)), key=len))
for text in ("MCMXCIV", "mmxxiv", "IIII", "VX", "ABC", ""):
    try:
        print(text, from_roman(text))
    except ValueError as error:
        print("ValueError:", error)
for number in (0, 4000, 2.5, True):
    try:
        print(to_roman(number))
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
x, y = Roman("XIV"), Roman(5)
print(x + y, x - y, x * 3, 3 * x, x // y, 2 + y, x > y, x == 14, x != y, x >= 14, sorted([x, y, Roman(1)]))
print(f"{x:>6}|{x:<6}|{x:04d}|{x!r}", "abcdefghijklmnop"[x], hex(x), {x: "fourteen"}[14], range(y)[-1])
for attempt in (lambda: y - x, lambda: x + "I", lambda: x < "V"):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
print(Roman.__add__.__name__, hasattr(Roman, "_operation"), min(Roman(9), Roman(3)), sum([Roman(1), Roman(2)], Roman(3)))
