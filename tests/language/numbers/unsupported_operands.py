# The words of TypeErrors from operators.
def attempt(source):
    try:
        print(source, "=", eval(source))
    except TypeError as e:
        print(source, "->", e)
for source in ("1 + 'a'", "'a' + 1", "1 - []", "None + 1", "{} * 2", "[] / 2", "'a' // 2", "1 @ 2", "1.5 & 2",
               "2 ** 'a'", "1 << 'a'", "'a' >> 1", "1 | None", "{} | 1", "-'a'", "+[]", "~1.5", "not_defined if 0 else -None",
               "1 < 'a'", "'a' >= 1", "None < None", "[] < ()", "1j < 2j", "divmod(1, 'a')", "pow('a', 2)", "pow(2, 'a', 3)", "[] + ()", "() + []", "'a' + b'b'", "b'b' + 'a'", "{1} + {2}"):
    attempt(source)
def augmented(source):
    x = 1
    try:
        exec(source, {"x": 1, "lst": [], "s": "a"})
    except TypeError as e:
        print(source, "->", e)
for source in ("x += 'a'", "x -= []", "x *= None", "x /= 'a'", "x //= 'a'", "x %= []", "x **= 'a'", "x @= 1", "x &= 1.5", "x |= 's'", "x ^= None", "x <<= 's'", "x >>= 's'", "lst += 1", "s += 1", "lst -= 1"):
    augmented(source)
