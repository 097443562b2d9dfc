# Every escape sequence of string literals.
s = "\a\b\f\n\r\t\v\\\'\"\x41\101\0\1\12\1234\u00e9\U0001F600\N{GREEK SMALL LETTER ALPHA}\
joined"
print(repr(s), len(s))
print([ord(c) for c in "\0\7\77\377\xff\uffff\U0010ffff"])
print("\N{SNOWMAN}\N{latin small letter e with acute}" == "\u2603\xe9")
print('it''s', 'say "hi"', "it's", 'both \' and "')
print(r"\n\t\x41" + R'\d', len(r"\""), r'\'')
