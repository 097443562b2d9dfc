# Exceptions of __hash__ and __eq__ come through dict operations.
class BadHash:
    def __hash__(self): raise ValueError("bad hash")
class BadEq:
    def __hash__(self): return 5
    def __eq__(self, other): raise ValueError("bad eq")
class StrHash:
    def __hash__(self): return "x"
class BigHash:
    def __hash__(self): return 2 ** 100
class BoolHash:
    def __hash__(self): return True
d = {BadEq(): 1}
for f in (lambda: {BadHash(): 1}, lambda: d.get(BadHash()), lambda: d[BadEq()], lambda: BadEq() in d, lambda: d.setdefault(5), lambda: d.pop(5, 0), lambda: {StrHash()}, lambda: hash(StrHash())):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(len(d), hash(BigHash()) == hash(2 ** 100), hash(BoolHash()), d.get(6, "absent"))
class MinusOne:
    def __hash__(self): return -1
print(hash(MinusOne()))
