# A subclass of str keeps string behaviour; methods give plain strings.
class Tag(str):
    def __new__(cls, text, note=None):
        self = super().__new__(cls, text)
        self.note = note
        return self
    def __add__(self, other):
        return Tag(str.__add__(self, other), "sum")
t = Tag("abc", note="n")
print(t, repr(t), t.note, len(t), t[1], type(t.upper()).__name__, type(t[:]).__name__, type(str(t)).__name__)
u = t + "d"
print(u, u.note, type(u).__name__, type("x" + t).__name__, t == "abc", hash(t) == hash("abc"), {t: 1}["abc"])
print(isinstance(t, str), "%s|%r" % (t, t), f"{t:>5}", "-".join([t, t]), "abc" in {t})
