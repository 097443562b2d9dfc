# What a for statement asks of its iterable, in order.
class Loud:
    def __init__(self, n): self.n = n
    def __iter__(self):
        print("iter")
        return self
    def __next__(self):
        print("next", self.n)
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n
    def __len__(self):
        print("len is not asked")
        return 5
for x in Loud(2):
    print("body", x)
else:
    print("else")
a, b = Loud(2)
print(a, b)
first, *rest = Loud(3)
print(first, rest)
print(1 in Loud(3))
class Old:
    def __getitem__(self, i):
        print("getitem", i)
        return "ab"[i]
for c in Old():
    print(c)
class Both(Old):
    def __iter__(self): return iter("iter wins")
print("".join(Both()))
for i in (it := iter([1, 2, 3, 4])):
    print(i, next(it))
for x in []:
    pass
else:
    print("empty else", "x" in globals())
for i, x[i:] in []:
    pass
l = [0]
for l[0] in (5, 6): print(l)
for a.x in []: pass
for (i), [j] in [(1, [2])]: print(i, j)
for x in 1, 2: print(x)
for x in *[3], 4: print(x)
