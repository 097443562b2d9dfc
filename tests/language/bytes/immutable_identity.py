# Methods that change nothing still give equal values; hashing and set use.
b = b"abc"
print(b.replace(b"x", b"y") == b, b.strip() == b, b[:] == b, bytes(b) == b, b * 1 == b, b + b"" == b)
s = {b"a", bytes([97]), b"b"}
print(len(s), b"a" in s, sorted(s))
try:
    {bytearray(b"a")}
except TypeError as e:
    print(e)
try:
    {memoryview(bytearray(b"a")): 1}
except ValueError as e:
    print(e)
print({memoryview(b"a"): 1}[b"a"], b"a".__hash__() == hash(b"a"), bytes.__doc__ is not None)
print(b"abc".__getitem__(0), b"abc".__contains__(97), b"a".__add__(b"b"), b"abc".__getnewargs__())
