# format() of fractions.
from fractions import Fraction as F

values = (F(3, 7), F(-1000000, 3), F(5), F(1, 1000000), F(0))
for spec in ("", ".2f", "10.3f", "<12", ">12", "^12", "+.3f", "e", ".3e", ".3g", "g", "%", ".1%", "010.2f", ",.2f", "_.2f", "#.0f", "z.1f",
             "+", "-", " ", "#", "*^20.3f", ".0f", "G", "E", "_", ",", "=12", "020.3f", ".20f", "020,.1f", "F"):
    print(repr(spec), [format(v, spec) for v in values])
for spec in ("d", "s", "08", ".3", ".3n", "#x", "q", "..2f", ".f"):
    try:
        print(format(F(1, 3), spec))
    except ValueError as e:
        print(e)
print(f"{F(1, 2)} {F(22, 7):.4f} {F(5, 2):.0f} {F(7, 2):.0f} {str(F(6, 3))} {F(-1, 3)!r}")
