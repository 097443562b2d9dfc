# Iterating strings: characters, membership, reversed, enumerate, zip.
print(list("héllo"), tuple("日本"), set("a"), list(reversed("abc")), list(enumerate("xy")), list(zip("ab", "cd")))
it = iter("ab")
print(next(it), next(it), next(it, "end"), type(it).__name__, type(iter("é")).__name__)
print([c for c in "a b" if c != " "], "".join(sorted("banana")), dict.fromkeys("aba", 0), max("日a"))
a, b, *c = "xyzw"
print(a, b, c)
print("b" in "abc", "bc" in "abc", "ac" in "abc", "" in "abc")
