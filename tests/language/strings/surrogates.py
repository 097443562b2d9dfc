# Lone surrogates are characters like others but cannot be encoded.
s = "\ud83d\ude00"
print(len(s), ascii(s), s == "\U0001F600", [hex(ord(c)) for c in s])
print(ascii("\ud800" + "x"), ascii(chr(0xDFFF)), "\ud800" < "\ue000", ascii("a\udc80b"[1]))
try:
    s.encode("utf-8")
except UnicodeEncodeError as e:
    print(e)
print({"\ud800": 1}["\ud800"], "\ud800".isalpha(), "\ud800".isprintable(), ascii("\ud800".upper()))
