# enumerate and reversed.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], 1)), list(enumerate("x", start=-1)), list(enumerate(iterable="z")), list(enumerate("ab", 10 ** 20)))
e = enumerate("abc")
print(next(e), list(e), next(e, None), type(e).__name__, iter(e) is e)
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1,))), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed(b"ab")))
class R:
    def __reversed__(self): return iter("custom")
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class N:
    __reversed__ = None
print("".join(reversed(R())), list(reversed(S())))
for f in (lambda: reversed({1}), lambda: reversed(iter([])), lambda: reversed(N()), lambda: reversed(5), lambda: enumerate(5), lambda: enumerate([], "a"), lambda: enumerate([], 1.5), lambda: reversed(x for x in [])):
    try:
        f()
    except TypeError as e:
        print(e)
