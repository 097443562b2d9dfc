# round() goes to even on a tie; digits may be negative.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, 1e16)])
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(0.375, 2), round(1234.5678, -2), round(5.0, 0))
print(round(15, -1), round(25, -1), round(35, -1), round(-15, -1), round(1234, -2), round(150, -2), round(250, -2), round(7, 2), round(10 ** 30 + 5, -1))
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__, type(round(2.5, None)).__name__, type(round(2, 1)).__name__)
print(round(-0.4), round(-0.4, 0), round(1e300, 5), round(1.5e-10, 5), round(5e-324, 400), round(123.456, -5))
class R:
    def __round__(self, n=None): return ("rounded", n)
print(round(R()), round(R(), 3))
for v in ("x", 1j):
    try:
        round(v)
    except TypeError as e:
        print(e)
