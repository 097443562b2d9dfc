# Lines of files, remembered.
import linecache
import os
import sys
import tempfile

first = linecache.getline(__file__, 1)
print(repr(first), repr(linecache.getline(__file__, 2)), repr(linecache.getline(__file__, 0)), repr(linecache.getline(__file__, 10_000)))
print(linecache.getline("no such file", 1) == "", linecache.getlines("<string>"), len(linecache.getlines(__file__)) > 20)
folder = tempfile.mkdtemp()
path = os.path.join(folder, "sample.py")
with open(path, "w") as file:
    file.write("one\ntwo\x0cstill two\nthree")
print(linecache.getlines(path))
with open(path, "w") as file:
    file.write("changed\n")
print(linecache.getline(path, 1), end="")
linecache.checkcache(path)
print(linecache.getline(path, 1), end="")
with open(path, "wb") as file:
    file.write(b"# -*- coding: latin-1 -*-\nname = '\xe9'\r\n")
linecache.clearcache()
print(len(linecache.cache), linecache.getlines(path))
with open(path, "wb") as file:
    file.write(b"\xff\xfe broken")
linecache.checkcache()
print(linecache.getlines(path))
with open(path, "w") as file:
    file.write("")
linecache.checkcache()
print(linecache.getlines(path))
linecache.cache["<made>"] = (4, None, ["by hand\n"], "<made>")
linecache.checkcache()
print(linecache.getline("<made>", 1), end="")
sys.path.append(folder)
with open(path, "w") as file:
    file.write("found on the path\n")
print(linecache.getline("sample.py", 1), end="")
os.remove(path)
linecache.checkcache(path)
print(linecache.getlines(path))
os.rmdir(folder)


class Loader:
    def get_source(self, name):
        return f"source of {name}\nsecond line"


print(linecache.lazycache("from_loader.py", {"__name__": "mod", "__loader__": Loader()}), linecache.getlines("from_loader.py"))
print(linecache.lazycache("nothing.py", {}), linecache.lazycache("<x>", {"__name__": "m"}))
