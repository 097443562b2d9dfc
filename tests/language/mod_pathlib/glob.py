# pathlib: glob and rglob
import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as place:
    os.chdir(place)
    for name in ("src/deep/er", ".git"):
        Path(name).mkdir(parents=True)
    for name in ("a.py", "b.PY", "src/c.py", "src/deep/d.py", "src/deep/er/e.txt", ".git/config", ".hidden.py"):
        Path(name).touch()
    Path("link").symlink_to("src")
    Path("broken").symlink_to("nowhere")

    def show(label, found):
        print(label, sorted(map(str, found)))

    for pattern in ("*", "*.py", "**", "**/*.py", "*/*", "src/**", "**/", "*/", "src", "none", "broken", "src/../a.py", "**/deep/*", "link/*", "[ab].*"):
        show(pattern, Path(".").glob(pattern))
    for pattern in ("*.py", "*", "", "deep", "deep/*", "*.txt"):
        show("rglob " + pattern, Path("src").rglob(pattern))
    show("no case", Path().glob("*.py", case_sensitive=False))
    show("through links", Path("link").rglob("*.py", recurse_symlinks=True))
    show("from link", Path("link").glob("*/*"))
    show("absent", Path("absent").glob("*"))
    print(all(path.is_absolute() for path in Path(place).glob("*")), type(next(Path().glob("*"))).__name__)
    for pattern in ("", "/x"):
        try:
            list(Path().glob(pattern))
        except Exception as error:
            print(type(error).__name__, error)
    os.chdir("/")
