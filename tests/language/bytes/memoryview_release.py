# release(), the with statement and what a released view refuses.
b = bytearray(b"xyz")
with memoryview(b) as m:
    print(m.tobytes())
for code in ("m[0]", "len(m)", "m.tobytes()", "m.nbytes", "bytes(m)"):
    try:
        eval(code)
    except ValueError as e:
        print(code, e)
m.release()
print(m == m, b)
b.extend(b"!")
print(b)
v = memoryview(b"data")
print(v.toreadonly().readonly, v.tolist(), repr(v).startswith("<memory at 0x"), repr(m).startswith("<released memory at 0x"))
