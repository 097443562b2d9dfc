# repr() chooses quotes and escapes what cannot be printed.
for s in ("plain", "it's", 'say "x"', 'it\'s "x"', "\n\t\r\\", "\x00\x1f\x7f\x80\x9f\xa0\xad", "é ñ ü", "\u200b\u2028\ufeff", "日本", "\U0001F600\U000E0001", "\ud800\udfff", "\u0378"):
    print(repr(s), ascii(s))
print(str("x"), str(repr("x")), repr(repr("it's")), [str("\n")])
print("%r %a %s" % ("é'", "é", "é"), f"{'é'!a} {'é'!r}")
