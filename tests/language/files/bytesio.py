# io.BytesIO behaves like a binary file.
import io
b = io.BytesIO(b"0123456789")
print(b.read(2), b.read1(2), b.tell(), b.seek(-3, 2), b.read(), b.getvalue(), b.seek(0), b.readline())
b.seek(2)
b.write(b"XY")
print(b.getvalue(), b.tell(), len(b.getbuffer()))
view = b.getbuffer()
view[0] = 65
try:
    b.write(b"0123456789abc")
except BufferError as e:
    print(e)
view.release()
b.seek(0, 2)
b.writelines([b"a", bytearray(b"b")])
print(b.getvalue(), b.truncate(3), b.getvalue())
buf = bytearray(2)
b.seek(0)
print(b.readinto(buf), buf, list(io.BytesIO(b"l1\nl2\n")), io.BytesIO(b"l1\nl2").readlines())
for op in (lambda: b.write("text"), lambda: io.BytesIO("text"), lambda: b.seek(-1), lambda: io.BytesIO().fileno(), lambda: b.write(5)):
    try:
        op()
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__, e)
t = io.TextIOWrapper(io.BytesIO(b"caf\xc3\xa9\nx"), encoding="utf-8")
print(t.readline(), t.read())
e = io.BytesIO()
e.seek(3)
e.write(b"z")
print(e.getvalue(), bool(e.closed))
