# Methods called through the class, and the arguments they take.
print(str.upper("abc"), str.join("-", "ab"), list(map(str.strip, [" a ", "b "])), str.__len__("abc"), "abc".__getitem__(1), "abc".__contains__("b"))
print("abc".__hash__() == hash("abc"), "ab".__rmul__(2), "abc".__eq__("abc"))
print("abc".__add__("d"), "ab".__mul__(2), "%s".__mod__(1))
for f in (lambda: str.upper(5), lambda: str.upper(), lambda: "a".upper(1), lambda: "a".join(), lambda: "a".nope, lambda: "a".lowr(), lambda: "a".split(sepp=","), lambda: "a".replace(old="a", new="b"), lambda: str.join("a"), lambda: "x".startswith("x", 0, 1, 2), lambda: "a".center()):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
