# os.path: questions to the file system, links resolved, ~ and $ expanded
import os
import os.path
import tempfile

with tempfile.TemporaryDirectory() as top:
    top = os.path.realpath(top)
    os.chdir(top)
    os.makedirs("d/e")
    open("d/file", "w").close()
    for link, target in (("to_d", "d"), ("to_file", "to_d/file"), ("circle", "circle"), ("broken", "nowhere"), ("d/up", ".."), ("a", "b"), ("b", "a")):
        os.symlink(target, link)
    for path in ("d", "d/file", "to_d", "to_file", "circle", "broken", "nothing", "d/up/d"):
        print(path, os.path.exists(path), os.path.lexists(path), os.path.isdir(path), os.path.isfile(path), os.path.islink(path))
    for path in ("to_file", "to_d/e/..", "to_d/up/to_d", "circle/x", "broken/y", "a", "./d//e", "nothing/here"):
        print(path, "->", os.path.realpath(path).replace(top, "TOP"))
        try:
            print("    strict:", os.path.realpath(path, strict=True).replace(top, "TOP"))
        except OSError as error:
            print("    strict:", type(error).__name__)
    print(os.path.abspath("d/../x").replace(top, "TOP"), os.path.relpath("d/e", "to_d").replace(top, "TOP"))
    print(os.path.samefile("d", "to_d"), os.path.samefile("d", "d/e"), os.path.getsize("d/file"))
    print(os.path.ismount("/"), os.path.ismount("d"), os.path.ismount("to_d"), os.path.isjunction("d"))
    print(os.path.exists("bad\0name"), os.path.isdir("bad\0name"), os.path.exists(0), os.path.exists(987))
    os.environ["HOME"] = "/home/me/"
    os.environ["V"] = "val$HOME"
    print([os.path.expanduser(path) for path in ("~", "~/x", "a~", "~no_such_user_here/x", "/~")], os.path.expanduser(b"~/b"))
    print([os.path.expandvars(text) for text in ("$V", "${V}x", "$Vx", "$NOPE_", "${NOPE_}", "$", "${V", "a$V.b", "$V/${HOME}")], os.path.expandvars(b"$V"))
    os.chdir("/")
