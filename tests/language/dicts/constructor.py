# Every way to make a dict.
print(dict(), dict(a=1, b=2), dict([("k", 1), ["m", 2], "xy"]), dict({"a": 1}, b=2), dict({1: 2}), dict(zip("ab", (1, 2))), dict(x for x in [(1, 2)]))
print({}, {"a": 1, **{"b": 2}, "a": 3}, {**{1: 2}, **{1: 3}}, {1: "a", 1.0: "b", True: "c"}, {None: 0, (): 1, "": 2})
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], []), dict.fromkeys((), 1), dict(dict(a=1)) is not None)
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(dict(M()), {**M()}, dict(M(), r=1))
for f in (lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["a"]), lambda: dict({}, {}), lambda: dict([("a", 1), 5]), lambda: {[]: 1}, lambda: {{}: 1}, lambda: dict.fromkeys([[]]), lambda: dict(None), lambda: {**5}, lambda: dict.fromkeys()):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
