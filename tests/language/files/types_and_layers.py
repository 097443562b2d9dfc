# The layers: raw, buffered, text.
import os, io
path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_layers")
try:
    with open(path, "w") as t, open(path, "rb") as b, open(path, "rb", buffering=0) as r, open(path, "r+b") as rw, open(path, "ab") as a:
        print([type(f).__name__ for f in (t, b, r, rw, a)], type(t.buffer).__name__, type(t.buffer.raw).__name__, type(b.raw).__name__)
        print([isinstance(t, c) for c in (io.IOBase, io.TextIOBase, io.TextIOWrapper, io.RawIOBase)], [isinstance(b, c) for c in (io.BufferedIOBase, io.RawIOBase)], isinstance(r, io.RawIOBase), r.mode, t.line_buffering, t.errors, t.encoding.lower())
        t.write("buffered")
        print(os.path.getsize(path))
        t.flush()
        print(os.path.getsize(path), b.read(), r.read(3), r.read(), r.readall())
    f = open(path, "w+")
    f.write("one two three")
    f.seek(4)
    print(f.read(3), f.tell(), f.seek(0), f.read())
    f.seek(3)
    f.truncate()
    f.seek(0)
    print(f.read())
    d = f.detach()
    print(type(d).__name__)
    try:
        f.read()
    except ValueError as e:
        print(e)
    d.close()
finally:
    os.remove(path)
