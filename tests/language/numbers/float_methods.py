# as_integer_ratio, is_integer, hex, fromhex, conjugate, real, imag.
print((0.5).as_integer_ratio(), (-0.75).as_integer_ratio(), (3.0).as_integer_ratio(), (0.1).as_integer_ratio())
print((2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer())
print((1.0).hex(), (-0.1).hex(), (0.0).hex(), (-0.0).hex(), float("inf").hex(), (5e-324).hex())
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.8"), float.fromhex("inf"), float.fromhex("1p-3"))
print((1.5).real, (1.5).imag, (1.5).conjugate())
print((1.5).__trunc__(), (1.5).__floor__(), (1.5).__ceil__(), (-1.5).__floor__(), (-1.5).__ceil__())
for f in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("zz")):
    try:
        f()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
