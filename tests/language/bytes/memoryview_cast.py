# cast() between formats and shapes.
b = bytearray(range(8))
m = memoryview(b)
h = m.cast("H")
print(h.format, h.itemsize, len(h), h.tolist(), h.nbytes, h.shape, h.strides)
h[0] = 0xFFFF
print(list(b))
i = m.cast("I")
print(i.tolist(), i[1], m.cast("b").tolist(), m.cast("c").tolist(), m.cast("B", (2, 4)).tolist(), m.cast("B", [2, 2, 2]).shape)
two = m.cast("B", (2, 4))
print(two[1, 2], two.ndim, two.strides, len(two), two.nbytes)
print(m.cast("d").shape, m.cast("q").tolist())
for f in (lambda: m[:7].cast("H"), lambda: h.cast("I"), lambda: m.cast("x"), lambda: h.__setitem__(0, 70000), lambda: two[0], lambda: m[::2].cast("H"), lambda: m.cast("B", (3, 3)), lambda: h.__setitem__(0, "a")):
    try:
        print(f())
    except (TypeError, ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
