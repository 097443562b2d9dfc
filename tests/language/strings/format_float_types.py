# The mini-language: presentation types of floats.
values = (0.0, 1.0, -1.5, 3.14159265, 1234567.891, 1e-10, 1e25, 0.1)
for spec in ("", "f", ".0f", ".2f", "e", ".2e", "E", "g", ".3g", "G", "#.3g", "%", ".0%", "n", "10.3f", "<10.3f", "^10.3f", "*=10.3f", "+.1f", " .1f", "010.2f", ",.2f", "_.1f", "015,.2f", "#.0f", ".15g", "+", ",", "12", "z.1f", "+z.0f"):
    print(repr(spec), [format(x, spec) for x in values])
for spec in ("d", "x", "c", "s", "b", ".2x", "_,f", ",_", ".", "..", "5.", "10 f"):
    try:
        print(format(1.5, spec))
    except ValueError as e:
        print(repr(spec), e)
print(format(float("inf"), "010.1f"), format(float("nan"), "+"), format(float("-inf"), ">8"), format(-0.0, ".1f"), format(-0.0, "z.1f"), format(-0.04, "z.1f"))
