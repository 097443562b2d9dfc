# The namereplace handler writes what \N{...} reads.
s = "aé日😀α"
print(s.encode("ascii", "namereplace"))
print(s.encode("latin-1", "namereplace"))
print("\N{GRINNING FACE}\N{CJK UNIFIED IDEOGRAPH-65E5}\N{GREEK SMALL LETTER ALPHA}\N{HANGUL SYLLABLE GA}" == "😀日α가")
for source in (r"'\N{no such name}'", r"'\N'", r"'\N{'", r"'\x4'", r"'\u12'", r"'\U00110000'", r"b'\x4'"):
    try:
        eval(source)
    except SyntaxError as e:
        print(source, e.msg)
