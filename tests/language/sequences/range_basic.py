# range: text, items, slices, membership, equality, methods.
r = range(2, 20, 3)
print(r, range(5), range(1, 5), repr(range(0)), list(r), len(r), r[0], r[-1], r[1:3], r[::-1], list(r[::-1]), r[::2])
print(5 in r, 6 in r, 5.0 in r, "5" in r, r.index(8), r.count(8), r.count(9), r.start, r.stop, r.step)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(3) == [0, 1, 2])
print(list(range(5, 0, -2)), len(range(0, -10, -3)), list(range(3, 3)), bool(range(0)), bool(range(1)), list(reversed(range(4))), max(range(5)), sum(range(101)))
for f in (lambda: r[6], lambda: range(0, 5, 0), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range("5"), lambda: r.index(99), lambda: r.index("x"), lambda: range(5).__setitem__(0, 1), lambda: range(1.0), lambda: r["a"], lambda: range(5, step=2)):
    try:
        print(f())
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
