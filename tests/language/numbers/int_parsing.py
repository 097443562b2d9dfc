# What int() reads from text and bases, and how it complains.
for s in ("42", " -7 ", "+5", "1_000", "0", "-0", "00", "", "-", "1__0", "_1", "1_", "1.5", "ten", "0x1f", "٣", "1 2", "9" * 30):
    try:
        print(repr(s), int(s))
    except ValueError as e:
        print(repr(s), e)
print(int("ff", 16), int("0xff", 16), int("0b101", 0), int("0o17", 0), int("0XFF", 0), int("z", 36), int("-101", 2), int("1_0", 0), int("12", 3))
for args in (("12", 2), ("z", 35), ("010", 0), ("1", 1), ("1", 37), ("0b12", 0), (1.5, 10), (5, 16)):
    try:
        print(args, int(*args))
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__, e)
