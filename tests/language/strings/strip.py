# strip, lstrip, rstrip of whitespace and of given characters.
s = " \t\n x y \xa0\u3000\x1f"
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
print("xxhixx".strip("x"), "xyhiyx".strip("xy"), "xxhi".rstrip("x"), "hixx".lstrip("x"), "hi".strip(""), "hi".strip(None), repr("xxx".strip("x")), "[a]".strip("[]"))
print("mississippi".rstrip("ipz"), "www.example.com".strip("cmowz."), "éaé".strip("é"))
for bad in (1, b"x"):
    try:
        "x".strip(bad)
    except TypeError as e:
        print(e)
