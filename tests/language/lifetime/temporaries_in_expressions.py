# Temporaries die as soon as they are used.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __add__(self, o): return L(f"({self.n}+{o.n})")
    def get(self): return self.n
    def me(self): return self
def note(*a): print("note", *[getattr(x, "n", x) for x in a])
note(L("a").get(), L("b").get())
r = L("x") + L("y") + L("z")
print("sum", r.n)
del r
note(L("m").me().me().get())
if L("condition").n:
    print("in if")
while L("while").n == "never":
    pass
for c in L("for").n[:1]:
    print("loop", c)
print([L(i).n for i in range(2)])
x = L("old")
x = L("new")
print("rebound")
x.n = L("field")
x.n = 1
print("field replaced")
L("e1"), L("e2")
print("tuple expression")
assert L("assert").n
y = z = L("two names")
y = None
print("one left")
z = None
note(*[L("starred")])
print("end")
