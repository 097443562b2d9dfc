# pathlib: Path reads, writes, asks and changes
import os
import tempfile
from pathlib import Path


def attempt(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


with tempfile.TemporaryDirectory() as place:
    os.chdir(place)
    top = Path("top")
    top.mkdir()
    attempt("again:", top.mkdir)
    attempt("exist_ok:", lambda: top.mkdir(exist_ok=True))
    attempt("no parents:", lambda: Path("x/y").mkdir())
    (top / "a/b").mkdir(parents=True)
    text = top / "text.txt"
    print(text.write_text("one\ntwo é\n", encoding="utf-8"), text.read_bytes(), text.read_text(encoding="utf-8").splitlines())
    print(text.write_bytes(b"\x00\xff"), text.read_bytes(), text.stat().st_size)
    attempt("text:", lambda: text.write_text(b"x"))
    with text.open("w") as file:
        print("via open", file=file)
    print(text.read_text(), end="")
    for path in (top, text, top / "none"):
        print(path, path.exists(), path.is_dir(), path.is_file(), path.is_symlink(), path.is_mount(), path.is_fifo())
    link = top / "link"
    link.symlink_to("text.txt")
    print(link.is_symlink(), link.readlink(), link.resolve() == text.resolve(), link.samefile(text), link.lstat().st_size)
    (top / "broken").symlink_to("nowhere")
    print((top / "broken").exists(), (top / "broken").exists(follow_symlinks=False), (top / "broken").is_file())
    hard = top / "hard"
    hard.hardlink_to(text)
    print(text.stat().st_nlink)
    print(sorted(map(str, top.iterdir())))
    print(hard.rename(top / "a/moved"), (top / "a/moved").replace(top / "a/again"))
    touched = top / "touched"
    touched.touch()
    touched.touch()
    attempt("touch:", lambda: touched.touch(exist_ok=False))
    touched.chmod(0o600)
    print(oct(touched.stat().st_mode & 0o777))
    touched.unlink()
    attempt("unlink:", touched.unlink)
    attempt("missing_ok:", lambda: touched.unlink(missing_ok=True))
    attempt("rmdir:", top.rmdir)
    attempt("read:", (top / "none").read_text)
    attempt("iterdir:", lambda: list((top / "none").iterdir()))
    attempt("readlink:", text.readlink)
    for found, directories, files in top.walk():
        print(found, sorted(directories), sorted(files))
    print([str(found) for found, _, _ in top.walk(top_down=False)])
    print(Path.cwd() == Path(place).resolve(), Path("x").absolute() == Path.cwd() / "x", Path("a/../b").resolve() == Path.cwd() / "b")
    os.environ["HOME"] = "/home/me"
    print(Path.home(), Path("~/x").expanduser(), Path("a/~").expanduser(), Path("/~").expanduser())
    attempt("user:", lambda: Path("~no_such_user_here").expanduser())
    print(repr(Path("a")), type(Path("a")).__name__, Path("/").is_mount(), Path.from_uri("file:///a%20b"), isinstance(Path("a"), os.PathLike))
    attempt("uri:", lambda: Path.from_uri("http://x"))
    os.chdir("/")
