# Binary mode: bytes in, bytes out, seek and tell.
import os
path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_bin")
try:
    with open(path, "wb") as f:
        print(f.write(b"0123456789"), f.write(bytearray(b"ab")), f.write(memoryview(b"cd")), f.tell())
    with open(path, "rb") as f:
        print(f.read(3), f.tell(), f.seek(-2, 2), f.read(), f.seek(1), f.read(2), f.seek(2, 1), f.tell(), f.read(100), f.read())
        f.seek(0)
        buffer = bytearray(4)
        print(f.readinto(buffer), buffer, f.peek(1)[:1])
    with open(path, "r+b") as f:
        f.seek(2)
        f.write(b"XX")
        f.truncate(6)
        f.seek(0)
        print(f.read())
    with open(path, "ab") as f:
        print(f.tell(), f.write(b"!"))
    with open(path, "rb") as f:
        print(f.read(), f.mode, f.closed, f.readable(), f.writable(), f.seekable())
    with open(path, "wb") as f:
        f.write(b"a\nb\r\nc")
    with open(path, "rb") as f:
        print(f.readlines(), [l for l in f])
    for text in ("text", 5):
        try:
            with open(path, "wb") as f:
                f.write(text)
        except TypeError as e:
            print(e)
finally:
    os.remove(path)
