# os.path: taking paths apart and putting them together
import os.path
import posixpath

print(os.path is posixpath, os.path.__name__)
for path in ("", "/", "//", "///", "a", "/a", "a/", "/a/b.txt", "//a/b", "a//b/", ".bashrc", "x.tar.gz", "a.b/c", "..", "...x", "a/..b.c"):
    print(repr(path), os.path.split(path), os.path.splitext(path), os.path.splitroot(path), os.path.isabs(path))
    print("   ", repr(os.path.basename(path)), repr(os.path.dirname(path)), repr(os.path.normpath(path)), os.path.splitdrive(path))
print(os.path.join("a", "b", "c"), os.path.join("a/", "b"), os.path.join("a", "/b", "c"), repr(os.path.join("a", "")), os.path.join(b"a", b"b"))
for path in ("a/../b", "../a", "/..", "a/./b//c", "a/../..", "./a", "//a/..", "a/b/../../../c"):
    print(path, "->", os.path.normpath(path), os.path.normpath(path.encode()))
print(os.path.commonprefix(["/usr/lib", "/usr/local", "/usr/l"]), repr(os.path.commonprefix([])))
print(os.path.commonpath(["/usr/lib/x", "/usr/lib/y/z"]), repr(os.path.commonpath(["a", "b"])), os.path.commonpath([b"/a/b", b"/a"]))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"), os.path.relpath("/a/b", "/"), os.path.relpath("x/y", "x"))
for bad in (lambda: os.path.join("a", b"b"), lambda: os.path.join("a", 3), lambda: os.path.join(3), lambda: os.path.commonpath([]),
            lambda: os.path.commonpath(["/a", "b"]), lambda: os.path.relpath(""), lambda: os.path.relpath("a", b"b"), lambda: os.path.basename(None)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
