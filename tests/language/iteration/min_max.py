# min and max: arguments, key, default, ties.
print(min(3, 1, 2), max([3, 1, 2]), min("bca"), max({1: "a", 5: "b"}), min(x for x in (3, 2)), max(1, 2.5, True), min([[2], [1, 9]]), max("a", "b", key=ord), min(-3, 2, key=abs), max([], default="none"), min((), default=None), max([1], default=5), min(["b", "a"], key=None))
print(max([(1, "a"), (1, "b")], key=lambda p: p[0]), min([(1, "a"), (1, "b")], key=lambda p: p[0]), max(1, 1.0), min(1.0, 1, True), max("aa", "b", key=len), min(range(5, 0, -1)), max(*[1, 4, 2]))
class OnlyLt:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        print("lt", self.v, o.v, end="; ")
        return self.v < o.v
print(min(OnlyLt(2), OnlyLt(1), OnlyLt(3)).v)
for f in (lambda: max(), lambda: min([]), lambda: max(1), lambda: max(1, "a"), lambda: min([], key=len), lambda: max(1, 2, default=3), lambda: max([1], foo=2), lambda: min(None), lambda: max([1, 2], key=5), lambda: min(1, 2, key=lambda a, b: 0)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
