# Prefix and suffix tests with tuples and bounds.
s = "hello.py"
print(s.startswith("he"), s.startswith("lo"), s.startswith(("x", "hell")), s.startswith(()), s.startswith(""), s.startswith("l", 2), s.startswith("lo", 3, 4))
print(s.endswith(".py"), s.endswith((".txt", ".py")), s.endswith("py", 0, 7), s.endswith("lo", 0, 5), s.endswith(""), "".startswith(""), s.startswith("", 8), s.startswith("", 9))
print("abc".removeprefix("ab"), "abc".removeprefix("x"), "abc".removesuffix("bc"), "abc".removesuffix("abcd"), "abc".removesuffix(""), repr("abc".removeprefix("abc")))
for f in (lambda: s.startswith(1), lambda: s.startswith(["a"]), lambda: s.endswith(("a", 1)), lambda: s.startswith()):
    try:
        print(f())
    except TypeError as e:
        print(e)
