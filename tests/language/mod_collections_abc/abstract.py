# What each ABC asks of a class that derives from it.
import collections.abc as cabc

for name in cabc.__all__:
    abc = getattr(cabc, name)
    bases = [b.__name__ for b in abc.__mro__[1:-1]]
    print(name, sorted(abc.__abstractmethods__), bases)


class Incomplete(cabc.MutableSequence):
    def __len__(self):
        return 0


try:
    Incomplete()
except TypeError as e:
    print(e)
try:
    cabc.Sized()
except TypeError as e:
    print(e)


class Countdown(cabc.Generator):
    def __init__(self, n):
        self.n = n

    def send(self, value):
        if self.n == 0:
            raise StopIteration("liftoff")
        self.n -= 1
        return self.n

    def throw(self, typ, val=None, tb=None):
        return super().throw(typ, val, tb)


print(list(Countdown(3)), Countdown(1).close())
try:
    Countdown(1).throw(ValueError, ValueError("thrown"))
except ValueError as e:
    print("ValueError", e)


class Stubborn(Countdown):
    def throw(self, *args):
        return 1


try:
    Stubborn(2).close()
except RuntimeError as e:
    print(e)
