# Closed files and files opened for the other direction.
import os, io
path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_closed")
try:
    f = open(path, "w")
    print(f.closed, f.mode, os.path.basename(f.name) == os.path.basename(path), f.readable(), f.writable(), f.seekable(), f.isatty(), f.fileno() > 2)
    f.close()
    f.close()
    print(f.closed)
    for op in (lambda: f.write("x"), lambda: f.read(), lambda: f.seek(0), lambda: f.__enter__(), lambda: next(f), lambda: f.flush(), lambda: f.fileno(), lambda: f.tell()):
        try:
            op()
        except ValueError as e:
            print(e)
    with open(path, "w") as w:
        for op in (lambda: w.read(), lambda: next(w), lambda: w.readline()):
            try:
                op()
            except io.UnsupportedOperation as e:
                print(type(e).__name__, e, isinstance(e, OSError), isinstance(e, ValueError))
    with open(path) as r:
        for op in (lambda: r.write("x"), lambda: r.writelines(["x"]), lambda: r.truncate()):
            try:
                op()
            except io.UnsupportedOperation as e:
                print(e)
        try:
            r.write(b"bytes")
        except (TypeError, io.UnsupportedOperation) as e:
            print(type(e).__name__, e)
    with open(path, "rb") as b:
        try:
            b.write(b"x")
        except io.UnsupportedOperation as e:
            print(e)
finally:
    os.remove(path)
