# shutil: which, get_terminal_size, disk_usage, copyfileobj, chown's refusals
import io
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as top:
    for name, mode in (("tool", 0o755), ("data", 0o644)):
        path = os.path.join(top, name)
        open(path, "w").close()
        os.chmod(path, mode)
    os.mkdir(os.path.join(top, "folder"))
    for command in ("tool", "data", "folder", "nothing"):
        found = shutil.which(command, path=top)
        print(command, found and found.replace(top, "TOP"))
    print(shutil.which(os.path.join(top, "tool")) == os.path.join(top, "tool"), shutil.which("data", mode=os.F_OK, path=top) is not None)
    print(shutil.which(b"tool", path=top) == os.fsencode(os.path.join(top, "tool")), shutil.which("tool", path=""))
os.environ["COLUMNS"], os.environ["LINES"] = "123", "45"
print(shutil.get_terminal_size())
os.environ["LINES"] = "x"
print(shutil.get_terminal_size((70, 20)))
del os.environ["COLUMNS"]
print(shutil.get_terminal_size((70, 20)).columns)
usage = shutil.disk_usage("/")
print(usage._fields, usage.total >= usage.used > 0)
source, target = io.BytesIO(b"x" * 1000), io.BytesIO()
shutil.copyfileobj(source, target, 100)
print(len(target.getvalue()))
for bad in (lambda: shutil.chown("/"), lambda: shutil.chown("/", "no_such_user_x"), lambda: shutil.chown("/", group="no_such_group_x")):
    try:
        bad()
    except (ValueError, LookupError) as error:
        print(type(error).__name__, error)
print(issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError))
