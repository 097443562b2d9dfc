# Writing through a memoryview changes the bytearray under it.
b = bytearray(b"abcdef")
m = memoryview(b)
m[0] = 65
m[1:3] = b"XY"
print(b, m.readonly)
m[-1:] = bytearray(b"!")
m[::2] = b"..."
print(b)
s = m[2:4]
s[0] = 48
print(b, s.tobytes())
for code in ("m[0] = 256", "m[0] = b'x'", "m[0:2] = b'xyz'", "m[9] = 1", "del m[0]", "memoryview(b'ro')[0] = 1", "b.append(1)", "b += b'x'", "del b[0]", "hash(m)", "b.clear()"):
    try:
        exec(code)
    except (ValueError, TypeError, IndexError, BufferError) as e:
        print(code, "->", type(e).__name__, e)
m.release()
s.release()
b.append(33)
print(b)
