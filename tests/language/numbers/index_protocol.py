# Where an integer is needed, __index__ is asked; other things are refused.
class Two:
    def __index__(self):
        return 2
class Wrong:
    def __index__(self):
        return "2"
t, a, s = Two(), [1], "abc"
print("abc"[t], [1, 2, 3][t:], "ab" * t, [0] * t, range(5)[t], list(range(t)), bytes(t), chr(65 + t.__index__()))
print(hex(t), round(1.2345, t), 1 << t.__index__(), "{:>{}}".format("x", 3), int.from_bytes(b"ab"[:t]))
for f in (lambda: "abc"[Wrong()], lambda: range(Wrong()), lambda: a[1.0], lambda: s["1"], lambda: range(1.5), lambda: "a" * 1.5, lambda: [0] * "2", lambda: bytes(1.5), lambda: chr(1.5)):
    try:
        f()
    except TypeError as e:
        print(e)
