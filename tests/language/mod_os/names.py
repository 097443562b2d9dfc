# os: constants, fspath and PathLike, encoding of names, descriptors
import os

print(os.name, repr(os.sep), os.linesep == "\n", os.curdir, os.pardir, os.extsep, os.altsep, os.pathsep, os.devnull, os.defpath)
print(os.error is OSError, os.SEEK_SET, os.SEEK_CUR, os.SEEK_END, os.F_OK, os.R_OK, os.W_OK, os.X_OK)


class Place:
    def __fspath__(self):
        return "/some/where"


print(os.fspath(Place()), os.fspath("text"), os.fspath(b"bytes"))
print(isinstance(Place(), os.PathLike), issubclass(str, os.PathLike), isinstance(3, os.PathLike))
print(os.path.join(Place(), "x"), os.fsencode(Place()), os.fsdecode(b"caf\xc3\xa9"), ascii(os.fsdecode(b"\xff")), os.fsencode("\udcff"))
for bad in (3, None):
    try:
        os.fspath(bad)
    except TypeError as error:
        print(error)
print(os.PathLike[str])
descriptor = os.open("/dev/null", os.O_RDWR)
print(os.write(descriptor, b"abc"), os.read(descriptor, 5), os.isatty(descriptor))
with os.fdopen(descriptor, "rb") as file:
    print(file.fileno() == descriptor)
try:
    os.close(descriptor)
except OSError as error:
    print(error.errno, error.strerror)
try:
    os.fdopen("x")
except TypeError as error:
    print(error)
print(os.strerror(2), len(os.urandom(7)), "walk" in os.__all__, "makedirs" in os.__all__)
print(os.terminal_size((80, 24)), type(os.stat("/")).__name__)
