# pathlib: PurePath, parts and names, joining, comparing
from pathlib import PurePath, PurePosixPath

print(repr(PurePath("a", "b/c")), PurePath(), PurePath("a//b/./c/"), PurePath("/", "a", "/b"), PurePath("//a"), PurePath("///a"))
for text in ("", "/", "a", "/a/b.txt", "a/b.tar.gz", ".bashrc", "x.", "a/..", "//srv/x.y.z", "a b/ü.txt"):
    path = PurePath(text)
    print(repr(text), str(path), path.parts, repr(path.root), repr(path.anchor), repr(path.drive))
    print("   ", repr(path.name), repr(path.stem), repr(path.suffix), path.suffixes, path.parent, list(map(str, path.parents)), path.is_absolute())
path = PurePath("/a/b/c.txt")
print(path.parents[0], path.parents[-1], path.parents[1:], len(path.parents))
print(path / "d", "x" / PurePath("y"), path / "/z", path.joinpath("e", PurePath("f")))
print(path.with_name("n.py"), path.with_stem("s"), path.with_suffix(".md"), path.with_suffix(""))
print(PurePath("a") == PurePosixPath("a"), PurePath("a") == "a", PurePath("a") < PurePath("b"), PurePath("a/b") < PurePath("a.b"))
print(sorted([PurePath("b"), PurePath("a/z"), PurePath("a"), PurePath("a b")]), len({PurePath("a/b"), PurePath("a//b")}))
print(path.relative_to("/a"), path.relative_to("/a/x", walk_up=True), path.is_relative_to("/a"), path.is_relative_to("/b"))
print(bytes(PurePath("é")), path.as_posix(), PurePath("/a b/é").as_uri(), type(PurePath("x")), hash(path) == hash(PurePath("/a/b/c.txt")))
attempts = [
    lambda: PurePath(b"a"), lambda: PurePath(3), lambda: path / 3, lambda: 3 / path, lambda: path.relative_to("/x"), lambda: PurePath("a").relative_to("/a"),
    lambda: path.relative_to("/x/..", walk_up=True), lambda: path.with_name(""), lambda: path.with_name("a/b"), lambda: PurePath("/").with_name("a"),
    lambda: path.with_suffix("txt"), lambda: path.with_suffix("."), lambda: PurePath("/").with_suffix(".a"), lambda: PurePath("a").as_uri(),
    lambda: path.parents[9], lambda: path < 3, lambda: path.with_stem(""), lambda: path.match(""),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Named(PurePosixPath):
    def __init__(self, *parts, tag="none"):
        super().__init__(*parts)
        self.tag = tag

    def with_segments(self, *parts):
        return type(self)(*parts, tag=self.tag)


named = Named("/x/y", tag="mine")
print(repr(named / "z"), (named / "z").tag, named.parent.tag, named.with_suffix(".q").tag)
