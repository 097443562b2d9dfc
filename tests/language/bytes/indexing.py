# Items are ints, slices are bytes.
b = b"abcdef"
print(b[0], b[-1], b[1:3], b[::-1], b[::2], b[10:], b[:0], list(b), len(b))
print(b[-3:], b[5:0:-2], type(b[0]).__name__, type(b[:1]).__name__, type(bytearray(b)[:1]).__name__)
for i in (6, -7, "0", 1.0):
    try:
        b[i]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
    try:
        bytearray(b)[i]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
for code in ("b[0] = 1", "del b[0]", "b.x = 1"):
    try:
        exec(code)
    except (TypeError, AttributeError) as e:
        print(code, type(e).__name__, e)
