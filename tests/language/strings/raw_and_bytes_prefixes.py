# Every combination of string prefixes.
print("\x41", r"\x41", u"\x41", f"{1}\x41", rf"{1}\x41", Rb"\x41", rB"\x41", b"\x41", bR"\n", BR'\n', Fr"{2}\n", RF"{2}\n", U"u")
print(rb'\'', r"\\", len(r"\\"), r"a\
b")
print(b"a" b"\xff" rb"\xff", b'''multi
line''', b"\101\0", u"a" "b")
