# Strings of 1-, 2- and 4-byte characters index and slice alike.
for s in ("abc", "éàü", "日本語", "😀🎉x", "aé日😀"):
    print(len(s), list(s), s[0], s[-1], s[1:], s[::-1], s * 2, s.index(s[-1]), [hex(ord(c)) for c in s])
mixed = "a" * 5 + "é" + "日" + "😀"
print(mixed[:5], mixed[5], mixed[6], mixed[7], len(mixed), mixed[5:6].isalpha(), mixed[:5].isascii(), mixed.isascii())
print("e\u0301", len("e\u0301"), "é" == "e\u0301", "👨‍👩‍👧", len("👨‍👩‍👧"))
