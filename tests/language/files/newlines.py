# newline= decides what happens to line ends.
import os
path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_nl")
try:
    with open(path, "wb") as f:
        f.write(b"a\nb\r\nc\rd")
    for newline in (None, "", "\n", "\r", "\r\n"):
        with open(path, newline=newline) as f:
            print(repr(newline), f.readlines())
    for newline in (None, "", "\n", "\r", "\r\n"):
        with open(path, "w", newline=newline) as f:
            f.write("x\ny\r\nz")
        with open(path, "rb") as f:
            print(repr(newline), f.read())
    try:
        open(path, newline="x")
    except ValueError as e:
        print(e)
    with open(path, "w", newline="") as f:
        f.write("p\r\nq\n")
    with open(path) as f:
        print(f.read(), repr(f.newlines))
finally:
    os.remove(path)
