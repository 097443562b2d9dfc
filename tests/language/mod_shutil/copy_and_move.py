# shutil: copying and moving files and trees, and the errors on the way
import os
import shutil
import tempfile


def tree(top):
    return sorted(os.path.relpath(os.path.join(place, name), top) for place, directories, files in os.walk(top) for name in directories + files)


def attempt(function, *args, **options):
    try:
        print(function.__name__, function(*args, **options))
    except OSError as error:
        print(function.__name__, type(error).__name__, error)


with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    os.makedirs("one/two")
    with open("one/file", "w") as file:
        file.write("hello" * 1000)
    os.chmod("one/file", 0o640)
    os.utime("one/file", (1000, 2000))
    open("one/skip.pyc", "w").close()
    os.symlink("file", "one/link")
    attempt(shutil.copyfile, "one/file", "plain")
    attempt(shutil.copy, "one/file", "copied")
    attempt(shutil.copy2, "one/file", "one/two")
    for name in ("copied", "one/two/file"):
        found = os.stat(name)
        print(name, oct(found.st_mode & 0o777), found.st_size, found.st_mtime == 2000)
    attempt(shutil.copyfile, "one/link", "link_copy", follow_symlinks=False)
    print(os.readlink("link_copy"))
    attempt(shutil.copytree, "one", "whole", symlinks=True)
    print(tree("whole"), os.path.islink("whole/link"))
    attempt(shutil.copytree, "one", "part", ignore=shutil.ignore_patterns("*.pyc", "two"))
    print(tree("part"), os.path.islink("part/link"))
    attempt(shutil.copytree, "one", "part")
    attempt(shutil.copytree, "one", "part", dirs_exist_ok=True)
    print(tree("part"))
    attempt(shutil.copyfile, "plain", "plain")
    attempt(shutil.copyfile, "plain", "one")
    attempt(shutil.copyfile, "missing", "x")
    attempt(shutil.copy, "plain", "no/such/x")
    attempt(shutil.copy, "plain", "no_such/")
    attempt(shutil.move, "plain", "moved")
    attempt(shutil.move, "moved", "one")
    attempt(shutil.move, "copied", "one/file")
    attempt(shutil.move, "one", "one/two")
    attempt(shutil.move, "part", "whole")
    print(sorted(os.listdir(".")), tree("whole/part"))
    os.symlink("whole", "shortcut")
    attempt(shutil.rmtree, "shortcut")
    attempt(shutil.rmtree, "missing")
    attempt(shutil.rmtree, "missing", ignore_errors=True)
    attempt(shutil.rmtree, "missing", onexc=lambda function, path, error: print("told:", function.__name__, path, type(error).__name__))
    attempt(shutil.rmtree, "missing", onerror=lambda function, path, info: print("told:", function.__name__, path, info[0].__name__))
    attempt(shutil.rmtree, "whole")
    print(os.path.exists("whole"))
    os.chdir("/")
