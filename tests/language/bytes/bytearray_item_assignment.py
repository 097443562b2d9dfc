# bytearray items and slices can be set and deleted.
a = bytearray(b"abcdef")
a[0] = 65
a[-1] = ord("F")
print(a)
a[1:3] = b"XYZ"
print(a)
a[::2] = b"1234"
print(a)
del a[0], a[-1]
print(a)
del a[1:3]
print(a)
a[1:1] = b"++"
a[len(a):] = [33, 34]
print(a)
a[:] = b""
print(a, len(a))
a = bytearray(b"abc")
for code in ("a[0] = 256", "a[0] = -1", "a[0] = 'x'", "a[5] = 1", "a[0:2] = 'xy'", "a[::2] = b'xyz'", "a[0:1] = [300]", "del a[9]", "a[0] = b'x'", "a['k'] = 1", "a[0:1] = 5"):
    try:
        exec(code)
    except (ValueError, TypeError, IndexError) as e:
        print(code, "->", type(e).__name__, e)
print(a)
