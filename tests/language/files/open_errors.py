# What open refuses.
import os
folder = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_dir")
os.mkdir(folder)
path = os.path.join(folder, "f")
def attempt(*args, **kw):
    try:
        open(*args, **kw).close()
        print("fine")
    except (OSError, ValueError, TypeError) as e:
        print(type(e).__name__, str(e).replace(folder, "FOLDER"))
try:
    attempt(path)
    attempt(folder)
    attempt(os.path.join(path, "x"), "w")
    attempt(path, "x")
    attempt(path, "x")
    for mode in ("", "q", "rw", "r+w", "rbt", "b", "rr", "+", "U", "r++", "wxa", "rt", "br", "w+b", "+rb"):
        print(repr(mode), end=" ")
        attempt(path, mode)
    attempt(path, "rb", encoding="utf-8")
    attempt(path, "rb", errors="strict")
    attempt(path, "rb", newline="")
    attempt(path, "r", 0)
    attempt(path, "rb", 0)
    attempt(path, buffering=1)
    attempt(5.5)
    attempt(None)
    attempt([])
    attempt("a\0b")
    attempt(path, 5)
    attempt()
    attempt(path, mode="r", nope=1)
    attempt(-1)
    attempt(9999)
    attempt("")
finally:
    os.remove(path)
    os.rmdir(folder)
