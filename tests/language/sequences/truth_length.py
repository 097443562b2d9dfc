# len() and truth of the built-in containers and of classes.
for x in ([], [0], (), ((),), "", " ", {}, {0: 0}, set(), {0}, range(0), range(1), b"", b"\0", frozenset(), bytearray()):
    print(type(x).__name__, len(x), bool(x), not x)
class N:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(N(0)), bool(N(5)), len(N(7)), not N(0))
for n in (-1, "x", 2 ** 70, 1.5):
    for f in (len, bool):
        try:
            f(N(n))
        except (ValueError, TypeError, OverflowError) as e:
            print(f.__name__, n, type(e).__name__, e)
class B:
    def __bool__(self): return 1
try:
    bool(B())
except TypeError as e:
    print(e)
