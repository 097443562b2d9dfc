# slice: attributes, indices(), comparison, hashing, use.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None), repr(slice("a", [], None)))
print(s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(20, 5, -3).indices(10), slice(None).indices(0), slice(-100, 100).indices(3))
print("abcdefghij"[s], list(range(20))[slice(-3, None)], slice(1, 2) == slice(1, 2, None), slice(1, 2) < slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2)))
class Show:
    def __getitem__(self, k): return k
x = Show()
print(x[1:2], x[::], x[1:2, 3], x[..., :5], x[()], x[1,], x["a":"b":"c"], x[:, None], x[*[1, 2], 3])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices("x"), lambda: "ab"[slice("x", None)], lambda: slice(0, 1, 0).indices(5), lambda: s.indices(-1), lambda: setattr(s, "start", 5), lambda: [1][::"a"]):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
