# list() of every iterable; subclasses.
print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list(x for x in "xy"), list(map(abs, [-1])), list(b"a"), list({5}))
a = [1]
print(list(a) == a, list(a) is a)
class L(list):
    def __init__(self, *args):
        super().__init__(args)
    def second(self):
        return self[1]
x = L(1, 2, 3)
x.extra = "e"
print(x, x.second(), x.extra, len(x), x == [1, 2, 3], type(x[:]).__name__, type(x + [1]).__name__, type(x.copy()).__name__, isinstance(x, list))
x.__init__(9)
print(x)
for f in (lambda: list(5), lambda: list(1, 2), lambda: list(None), lambda: list(iterable=[1]), lambda: [].x, lambda: [][0], lambda: x["a"], lambda: x[None], lambda: [].__setitem__(0, 1), lambda: len(5)):
    try:
        print(f())
    except (TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
