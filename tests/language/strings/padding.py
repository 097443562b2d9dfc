# center, ljust, rjust, zfill, expandtabs.
for n in (0, 3, 4, 7, 8):
    print(repr("abc".center(n)), repr("abc".ljust(n, ".")), repr("abc".rjust(n, "é")), "abc".center(n, "*"), "abcd".center(n, "*"))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "--1".zfill(6), "".zfill(3), "abc".zfill(2), "-".zfill(3), "é1".zfill(4))
print(repr("a\tbc\td".expandtabs()), repr("a\tb".expandtabs(4)), repr("\t".expandtabs(1)), repr("a\tb".expandtabs(0)), repr("ab\n\tc".expandtabs(4)), repr("a\tb\rc\td".expandtabs(tabsize=3)))
for f in (lambda: "a".center(5, "xy"), lambda: "a".ljust(5, ""), lambda: "a".rjust("5"), lambda: "a".zfill(1.5)):
    try:
        print(f())
    except TypeError as e:
        print(e)
