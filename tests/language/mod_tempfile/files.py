# tempfile: named and nameless files, directories, descriptors; gone when closed
import os
import stat
import tempfile

with tempfile.NamedTemporaryFile("w+", suffix=".txt", prefix="mini") as file:
    name = file.name
    print(os.path.basename(name).startswith("mini"), name.endswith(".txt"), os.path.exists(name))
    file.write("one\ntwo\n")
    file.seek(0)
    print(list(file), file.closed, oct(stat.S_IMODE(os.stat(name).st_mode)))
print(os.path.exists(name), file.closed)
file = tempfile.NamedTemporaryFile(delete=False)
file.write(b"kept")
file.close()
print(os.path.getsize(file.name))
os.unlink(file.name)
with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.close()
    print(os.path.exists(file.name))
print(os.path.exists(file.name))
with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
    file.write("été")
    file.seek(0)
    print(file.read(), isinstance(file.name, int))
with tempfile.TemporaryDirectory(prefix="mini") as place:
    os.makedirs(os.path.join(place, "a/b"))
    print(os.path.isdir(place), oct(stat.S_IMODE(os.stat(place).st_mode)))
    descriptor, path = tempfile.mkstemp(".x", "y", place)
    os.write(descriptor, b"abc")
    os.close(descriptor)
    print(os.path.dirname(path) == place, os.path.getsize(path))
    print(os.path.dirname(tempfile.mkdtemp(dir=place)) == place, isinstance(tempfile.mkdtemp(dir=os.fsencode(place)), bytes))
print(os.path.exists(place))
directory = tempfile.TemporaryDirectory()
directory.cleanup()
print(os.path.exists(directory.name), repr(directory).startswith("<TemporaryDirectory '/"))
file = tempfile.SpooledTemporaryFile(max_size=10)
file.write(b"12345")
print(file._rolled, file.tell(), file.name)
file.write(b"1234567")
file.seek(0)
print(file._rolled, file.read(), file.closed)
file.close()
print(file.closed, tempfile.gettempprefix(), isinstance(tempfile.gettempdirb(), bytes), tempfile.gettempdir() == tempfile.gettempdir())
for bad in (lambda: tempfile.mkstemp(b"a", "b"), lambda: tempfile.mkstemp(dir=3)):
    try:
        bad()
    except TypeError as error:
        print(error)
