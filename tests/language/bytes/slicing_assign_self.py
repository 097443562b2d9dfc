# A bytearray assigned into itself, and slices that grow and shrink it.
a = bytearray(b"abc")
a[1:1] = a
print(a)
try:
    a += a
except BufferError as e:
    print(e)
a += bytes(a)
print(a)
a[:] = a[::-1]
print(a)
a[2:8] = b""
print(a)
a[10:20] = b"tail"
print(a)
a[-2:0] = b"--"
print(a)
a.extend(a)
print(a, len(a))
for n in range(3):
    a[n:n + 1] = bytes([65 + n]) * (n + 2)
print(a)
