# split and rsplit by whitespace and by separator.
s = "  a  b\tc\nd  "
print(s.split(), s.split(None, 1), s.split(None, 2), s.rsplit(None, 1), s.split(" "), s.rsplit(maxsplit=2))
print("a,b,,c,".split(","), "a,b,,c".split(",", 1), "a,b,,c".rsplit(",", 1), "a,b".split(",", 0), "a,b".split(sep=",", maxsplit=-1))
print("".split(), "".split(","), "   ".split(), "abc".split("abc"), "a--b---c".split("--"), "a\u2003b\xa0c\x1cd".split())
for f in (lambda: "a".split(""), lambda: "a".split(1), lambda: "a".split(",", "x"), lambda: "a".rsplit(""), lambda: "a".split(",", 1, 2)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
