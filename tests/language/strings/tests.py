# The is...() family on a range of characters.
samples = ["a", "A", "1", "²", "½", "٣", "一", "Ⅷ", "é", "ǅ", "_", " ", "\t", "\n", "\x1c", "\xa0", "\u200b", "-", "", "a1", "A1", "Ab", "aB", "1a", "日本", "\x7f", "😀", "class", "__x1"]
names = ["isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "islower", "isupper", "istitle", "isspace", "isprintable", "isidentifier", "isascii"]
print(names)
for s in samples:
    print(ascii(s).ljust(12), "".join("01"[getattr(s, n)()] for n in names))
