# What float() reads from text, and how it complains.
for s in ("1", "1.5", " 2.5 ", "\t-3e2\n", ".5", "5.", "1e3", "1E-3", "+7", "1_000.5_5", "infinity", "NAN", "-inf", "0x10", "1__0", "_1", "1_", "", " ", "1.5.2", "e5", "abc", "1 2", "½", "١٢"):
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(repr(s), e)
for v in (None, [], 1j):
    try:
        float(v)
    except TypeError as e:
        print(e)
print(float(), float(3), float(True), float(b"2.5"))
