# OSError picks its subclass by errno and keeps its fields.
import errno
for n in ("ENOENT", "EEXIST", "EACCES", "EPERM", "ENOTDIR", "EISDIR", "EAGAIN", "EPIPE", "EINTR", "ECHILD", "ECONNREFUSED", "ETIMEDOUT", "ESRCH", "EINVAL"):
    e = OSError(getattr(errno, n), "text")
    print(n, type(e).__name__, e)
e = OSError(2, "No such file", "a.txt", None, "b.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, e.filename2, e.args, e)
f = FileNotFoundError("just a message")
print(f, f.errno, f.strerror, f.args)
class Mine(OSError): pass
print(type(Mine(2, "x")).__name__, Mine(2, "x").errno, OSError(2).errno, OSError("a", "b").errno)
try:
    open("no such file here.txt")
except OSError as e:
    print(type(e).__name__, e.errno == errno.ENOENT, e.filename, e)
try:
    open(".")
except OSError as e:
    print(type(e).__name__, e)
try:
    import os
    os.mkdir("/proc/no/such")
except OSError as e:
    print(type(e).__name__, e)
e = BlockingIOError(11, "again", 5)
print(e.characters_written, OSError(2, "f", "name").filename)
