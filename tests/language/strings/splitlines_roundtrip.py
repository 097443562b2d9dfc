# Joining what was split gives the text back.
text = "alpha\nbeta\r\ngamma\n\n\tdelta"
print("".join(text.splitlines(keepends=True)) == text, "\n".join(text.split("\n")) == text)
for sep in ("a", "\n", "ta", "zz"):
    print(repr(sep), text.split(sep), sep.join(text.split(sep)) == text, sep.join(text.rsplit(sep, 1)) == text)
h, s, t = text.partition("gamma")
print(h + s + t == text, (h, s, t))
print(" ".join("  many   spaces here ".split()), "a1b2c3".translate({ord(d): None for d in "123"}))
