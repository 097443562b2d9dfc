# The mini-language: strings.
for spec in ("", "10", "<10", ">10", "^10", "*^11", ".2", "10.3", ">10.3", "s", "10s", ".0", "^5.1s", "é>8", "05", "<05"):
    print(repr(spec), repr(format("hello", spec)))
for spec in ("d", "=10", "+", " ", "f", "x", ",", "_", "#", ".2d", "z", "10.", "%"):
    try:
        print(format("hello", spec))
    except ValueError as e:
        print(repr(spec), e)
