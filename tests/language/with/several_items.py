# Several managers, parenthesised or not; exits in reverse order.
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self):
        print("+", self.n)
        return self.n
    def __exit__(self, *a):
        print("-", self.n)
with CM(1) as a, CM(2) as b, CM(3):
    print(a, b)
with (CM(4) as c, CM(5) as d):
    print(c, d)
with (
    CM(6) as e,
    CM(7),
):
    print(e)
with (CM(8)):
    pass
with (CM(9)) as f:
    print(f)
with (CM(10), CM(11)):
    pass
with (CM(12) if True else CM(13)) as g, (CM(14)) as h:
    print(g, h)
with CM(15) as x, CM(x + 1) as y:
    print(x, y)
with (yield_ := CM(17)) as z:
    print(z, yield_.n)
with (CM(18) as a2, (CM(19)) as b2): print(a2, b2)
