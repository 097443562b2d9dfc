# os: making, listing, walking and removing directories
import os
import tempfile

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    os.makedirs("a/b/c")
    os.makedirs("a/b/c", exist_ok=True)
    try:
        os.makedirs("a/b/c")
    except FileExistsError as error:
        print(error)
    for name in ("a/one", "a/b/two", "a/b/c/three"):
        with open(name, "w") as file:
            file.write(name)
    os.symlink("b", "a/link")
    print(sorted(os.listdir("a")), sorted(os.listdir(b"a")))
    with os.scandir("a") as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            print(entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.is_dir(follow_symlinks=False))
    for topdown in (True, False):
        for place, directories, files in os.walk("a", topdown=topdown):
            print(place, sorted(directories), sorted(files))
    for place, directories, files in os.walk("a"):
        directories[:] = [name for name in directories if name != "b"]
        print("pruned:", place, sorted(directories), sorted(files))
    print(sorted(place for place, _, _ in os.walk("a", followlinks=True)))
    print(list(os.walk("nowhere")))
    complaints = []
    print(list(os.walk("nowhere", onerror=complaints.append)), complaints)
    print(os.stat("a/one").st_size, os.path.getsize("a/b/two"))
    os.rename("a/one", "a/uno")
    os.replace("a/uno", "a/b/two")
    os.renames("a/b/c/three", "x/y/three")
    print(os.path.exists("a/b/c"), os.listdir("x/y"))
    os.remove("x/y/three")
    os.removedirs("x/y")
    print(sorted(os.listdir(".")))
    try:
        os.rmdir("a")
    except OSError as error:
        print(type(error).__name__, error)
    try:
        os.mkdir("a/b")
    except OSError as error:
        print(type(error).__name__, error)
    os.chdir("/")
