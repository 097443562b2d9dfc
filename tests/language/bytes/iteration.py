# Iterating bytes-likes gives ints.
print(list(b"abc"), sum(bytearray(b"\1\2")), [hex(x) for x in b"\xff\0"], list(reversed(b"ab")), sorted(b"cab"), max(b"az"), bytes(sorted(b"cab")))
print(list(zip(b"ab", "cd")), dict(enumerate(b"xy")), tuple(memoryview(b"mn")), type(iter(b"")).__name__, type(iter(bytearray())).__name__)
x, y = b"hi"
print(x, y, *b"!")
a = bytearray(b"ab")
seen = []
for v in a:
    seen.append(v)
    if len(a) < 5:
        a.append(v + 1)
print(seen, a)
