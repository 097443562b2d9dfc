# Making sets and frozensets.
print(set(), frozenset(), {1}, frozenset([1]), set("aaa"), set(range(3)), frozenset({1, 2}), {*[1, 2], *(2, 3)}, {x % 3 for x in range(9)})
f = frozenset([1, 2])
print(frozenset(f) is f, set(f) == f, f == {1, 2}, f.copy() is f, repr(set("b")), repr(frozenset("b")), str({(1, 2)}), {None}, {True, 1, 1.0})
print(type({}).__name__, type({*()}).__name__, len({1, 1.0, True}), {1, True}, {True, 1})
for g in (lambda: set(5), lambda: {[]}, lambda: set([[]]), lambda: {{}}, lambda: {set()}, lambda: set(1, 2), lambda: frozenset(None), lambda: set(x=1), lambda: {frozenset(): 1, 2: set()}.keys() and {bytearray()}):
    try:
        print(g())
    except TypeError as e:
        print(e)
s = {1}
s.__init__([5, 6])
print(s)
