# Prefix letters in every combination and case, and wrong ones.
print(r"\a", R"\b", b"c", B"d", rb"\e", Rb"\f", bR"\g", BR"\h", br"\i", u"j", U"k", f"{1}", F"{2}", rf"\{3}", fR"\{4}", Fr"\{5}", RF"\{6}")
print(r'''raw
triple\'''', b"""bytes
triple""", f'''f {
1}''', u'''u''', "a" 'b' """c""" r"\d" f"{'e'}")
for source in ("ur'x'", "bu'x'", "fb'x'", "bf'x'", "rr'x'", "ff'x'", "bb'x'", "x'y'", "uf'x'", "ru'x'", "b'a' 'b'", "f'a' b'b'", "'a' u'b' f'c'", "'unterminated", "'''unterminated", "b'\u00e9'", "'a\nb'", "f'unterminated", "f'''{1", "r'\\'", "\"a'"):
    try:
        print(repr(source), "=", eval(source))
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
