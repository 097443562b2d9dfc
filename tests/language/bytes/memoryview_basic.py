# memoryview: attributes, items, slices, comparison.
m = memoryview(b"abcdef")
print(m[0], m[-1], len(m), bytes(m[1:3]), m[::2].tobytes(), m.tolist(), list(m[::-1]), m.hex(), m.hex(":"))
print(m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.c_contiguous, m.obj, m.suboffsets)
print(m == b"abcdef", m[:2] == b"ab", m == memoryview(bytearray(b"abcdef")), m != b"x", 98 in m, m == "abcdef")
print(m[1:4][1:2].tobytes(), str(m[2:4], "ascii"), bytes(m) == m.tobytes(), hash(m) == hash(b"abcdef"))
for f in (lambda: m[6], lambda: m["a"], lambda: memoryview("x"), lambda: memoryview(5), lambda: m < m, lambda: memoryview()):
    try:
        print(f())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
