# Index edge cases on every sequence type.
for s in ([1, 2, 3], (1, 2, 3), "123", b"123", range(1, 4), bytearray(b"123")):
    out = [type(s).__name__, s[-0], s[-3], s[True]]
    for i in (3, -4, 10 ** 20, -10 ** 20):
        try:
            s[i]
        except IndexError as e:
            out.append(str(e))
    print(*out, sep=" | ")
    print(s[10 ** 20:], s[-10 ** 20:1], s[::10 ** 20], s[2:1], s[-1:0:-1], len(s[1:]))
