# One table of slices over list, tuple, str, bytes and range.
s = [slice(None), slice(2), slice(1, 4), slice(-3, None), slice(None, None, -1), slice(4, 1, -1), slice(None, None, 2), slice(10, 20), slice(-100, 2), slice(3, 1), slice(None, -1), slice(-1, None, -2), slice(1, 1)]
for x in ([0, 1, 2, 3, 4], (0, 1, 2, 3, 4), "abcde", b"abcde", range(5), bytearray(b"abcde")):
    print(type(x).__name__, [x[k] if not isinstance(x, range) else list(x[k]) for k in s])
for k in s:
    l = list("abcde")
    del l[k]
    m = list("abcde")
    m[k] = list("XYZVW"[:len(m[k])])
    print(k, "".join(l), "".join(m))
