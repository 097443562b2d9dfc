# glob: patterns over a directory tree
import glob
import os
import tempfile

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    os.makedirs("src/deep/er")
    os.makedirs(".git/refs")
    for name in ("a.py", "b.py", ".hidden.py", "src/c.py", "src/deep/d.py", "src/deep/er/e.txt", ".git/config", "[odd].py", "src/.env"):
        open(name, "w").close()
    os.symlink("src", "link")
    os.symlink("nowhere", "broken")
    for pattern in ("*", "*.py", "?.py", "[ab].py", "[!a].py", ".*", "src/*", "*/*.py", "*/", "**", "a.py", "none*", "no/such", "src/", "./*.py", "*/../a.py", "broken", "b*"):
        print(pattern, sorted(glob.glob(pattern)))
    for pattern in ("**", "**/*.py", "src/**", "**/", "**/d.py", "src/**/e*", "**/deep/**"):
        print("recursive", pattern, sorted(glob.glob(pattern, recursive=True)))
    print(sorted(glob.glob("**/*", recursive=True, include_hidden=True)))
    print(sorted(glob.glob("*", include_hidden=True)))
    print(sorted(glob.glob("*", root_dir="src")), sorted(glob.glob("**/*.py", root_dir="src", recursive=True)), sorted(glob.glob(b"*.py")))
    print(glob.glob(os.path.join(top, "a.*")) == [os.path.join(top, "a.py")], type(glob.iglob("*")).__name__)
    print(glob.escape("[odd]*?.py"), glob.glob(glob.escape("[odd].py")), glob.has_magic("a*"), glob.has_magic("a"))
    os.chdir("/")
for pattern in ("*", "**/*.py", "a/**", "?x/[a-c]", ".*"):
    print(glob.translate(pattern), glob.translate(pattern, recursive=True, include_hidden=True))
