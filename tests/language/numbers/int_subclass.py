# A subclass of int keeps int's behaviour; results are plain ints.
class Meters(int):
    def __new__(cls, value):
        return super().__new__(cls, value)
    def __repr__(self):
        return f"{int(self)}m"
    def __add__(self, other):
        return Meters(int(self) + other)
a = Meters(5)
print(a, repr(a), str(a), f"{a}", f"{a:03d}", "%d" % a)
print(a + 1, a - 1, 1 + a, a * 2, type(a - 1).__name__, type(a + 1).__name__, type(1 + a).__name__)
print(a == 5, hash(a) == hash(5), {5: "five"}[a], [0, 1, 2, 3, 4, "five"][a], a > 4)
print(isinstance(a, int), int(a), type(int(a)).__name__, type(+a).__name__, bool(Meters(0)))
a.note = "attributes too"
print(a.note, a.bit_length())
class F(float):
    def __str__(self): return "F!"
print(F(1.5), F("2.5") + 1, repr(F(1.5)), [F(2)], f"{F(1)}", "%.1f" % F(3))
