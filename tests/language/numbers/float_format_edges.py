# Floats at the edges of fixed and exponent notation.
for e in (-7, -6, -5, -4, -3, 14, 15, 16, 17):
    print(e, float(f"1e{e}"), float(f"1.5e{e}"), float(f"9.87654321e{e}"))
for spec in (".0f", ".1f", ".10f", "e", ".3e", "g", ".3g", ".10g", "", ".3", "%", ".1%", "n", "F", "E", "G"):
    print(spec or "none", [format(x, spec) for x in (0.0, 1.0, 123456.789, 1e-7, 1e20, -2.5)])
print(format(1e16, ""), format(1e16, ".20g"), format(0.1, ".30f"), format(1e22, ".0f"))
