# The codec and the error handler of text files.
import os
path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_enc")
try:
    for encoding in ("utf-8", "latin-1", "ascii"):
        text = "é" if encoding != "ascii" else "e"
        with open(path, "w", encoding=encoding) as f:
            f.write(text)
        print(encoding, open(path, "rb").read(), open(path, encoding=encoding).read(), f.encoding)
    with open(path, "wb") as f:
        f.write(b"ok \xff\xe9 end")
    for errors in ("strict", "ignore", "replace", "surrogateescape", "backslashreplace"):
        try:
            print(errors, ascii(open(path, encoding="utf-8", errors=errors).read()))
        except UnicodeDecodeError as e:
            print(errors, e)
    for errors in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
        try:
            with open(path, "w", encoding="ascii", errors=errors) as f:
                f.write("a é 日")
            print(errors, open(path, "rb").read())
        except UnicodeEncodeError as e:
            print(errors, e)
    try:
        open(path, encoding="no such codec")
    except LookupError as e:
        print(e)
    with open(path, "wb") as f:
        f.write(b"\xef\xbb\xbfbom")
    print(ascii(open(path, encoding="utf-8").read()), ascii(open(path, encoding="utf-8-sig").read()))
finally:
    os.remove(path)
