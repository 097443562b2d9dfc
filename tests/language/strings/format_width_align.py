# The mini-language: fill, align, sign, width for ints.
for spec in ("", "5", "<5", ">5", "^5", "=5", "*<6", "*>6", "*^6", "*=6", "05", "+", "-", " ", "+5", " 05", "é^7", "<05", "^05", "+06d", "d", "5d"):
    print(repr(spec), [format(n, spec) for n in (42, -42, 0)])
