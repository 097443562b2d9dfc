# io.StringIO behaves like a text file.
import io
s = io.StringIO("line one\nline two\nend")
print(s.read(4), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0), list(s))
s.seek(5)
s.write("ONE")
print(s.getvalue(), s.tell())
s.seek(0, 2)
s.write("\nmore")
s.truncate(10)
print(repr(s.getvalue()))
w = io.StringIO()
print("printed", 1, file=w)
print(w.write("é日"), repr(w.getvalue()), w.readable(), w.writable(), w.seekable(), w.closed)
w.seek(20)
w.write("x")
print(repr(w.getvalue()))
with w:
    pass
for op in (lambda: w.getvalue(), lambda: w.write("x"), lambda: s.write(b"x"), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.write(5), lambda: io.StringIO(5), lambda: s.fileno(), lambda: s.truncate(-1)):
    try:
        print(op())
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
print(repr(io.StringIO("a\r\nb\n").read()), repr(io.StringIO("a\r\nb", newline=None).read()), io.StringIO("a\rb", newline="").readlines())
n = io.StringIO(newline="\r\n")
n.write("a\nb")
print(repr(n.getvalue()), io.StringIO(initial_value="init").read())
