# partial, partialmethod, reduce, cmp_to_key.
from functools import cmp_to_key, partial, partialmethod, reduce

two = partial(pow, 2)
print(two(10), two.func, two.args, two.keywords, partial(two, 3)(), partial(two, 3).args)
basetwo = partial(int, base=2)
print(basetwo("1010"), basetwo("ff", base=16), basetwo.keywords)
basetwo.__doc__ = "from base 2"
print(basetwo.__doc__, repr(partial(max, 1, key=None)))


class Cell:
    alive = False

    def set_state(self, state, *, log=None):
        self.alive = state
        return (state, log)

    @classmethod
    def make(cls, value):
        return cls.__name__, value

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, log="died")
    again = partialmethod(set_dead, log="again")
    made = partialmethod(make, 7)
    static = partialmethod(staticmethod(lambda *a: a), 1)
    call = partialmethod(Exception, "arg")


c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.again(), Cell.set_alive(c, log=1))
print(c.made(), Cell.made(), c.static(2), c.set_dead(log="other"))
print(c.set_alive.__self__ is c)
try:
    partialmethod(5)
except TypeError as e:
    print(e)

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7), reduce(max, "hello"))
for attempt in (lambda: reduce(max, []), lambda: partial(), lambda: partial(5)):
    try:
        attempt()
    except TypeError as e:
        print(e)


def compare(a, b):
    return (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b)


print(sorted(["ccc", "a", "bb", "aa"], key=cmp_to_key(compare)))
key = cmp_to_key(compare)
print(key("a") < key("b"), key("a") == key("a"), key("aa").obj, max(["b", "a"], key=key))
