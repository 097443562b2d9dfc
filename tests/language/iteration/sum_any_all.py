# sum, any, all: starts, short circuits, errors.
print(sum([]), sum([1, 2], 10), sum([1, 2], start=3), sum(range(5)), sum([[1], [2]], []), sum([0.1] * 10), sum([1, 2.5]), sum([True, True]), sum([1j, 2]), sum({1: 2, 3: 4}), sum([2 ** 64, 1]), sum([1e100, 1.0, -1e100]), sum((x for x in (1, 2)), -3))
print(any([]), all([]), any([0, "", None]), all([1, "a"]), any(x > 2 for x in (1, 3)), all(x for x in (1, 0)))
log = []
def t(x):
    log.append(x)
    return x
print(any(t(x) for x in (0, 1, 2)), all(t(x) for x in (1, 0, 2)), log)
class Adds:
    def __add__(self, o): return f"add {o}"
    def __radd__(self, o): return f"radd {o}"
print(sum([Adds()]), sum([Adds()], 1.5))
for f in (lambda: sum(["a"], ""), lambda: sum([b""], b""), lambda: sum([bytearray()], bytearray()), lambda: sum("ab"), lambda: sum(5), lambda: any(5), lambda: all(), lambda: sum([1], [2]), lambda: sum([None])):
    try:
        print(f())
    except TypeError as e:
        print(e)
