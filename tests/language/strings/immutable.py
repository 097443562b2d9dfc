# Strings cannot be changed in place.
s = "abc"
for code in ("s[0] = 'x'", "del s[0]", "s[0:1] = 'x'", "del s[:]", "s.x = 1", "s.upper = 1"):
    try:
        exec(code)
    except (TypeError, AttributeError) as e:
        print(code, "->", type(e).__name__, e)
t = s
s += "d"
print(s, t)
