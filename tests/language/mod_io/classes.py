# io: the abstract classes, what is registered with them, names
import io

print(sorted(io.__all__))
for cls in (io.FileIO, io.BytesIO, io.StringIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair, io.TextIOWrapper):
    print(cls.__name__, [base.__name__ for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase) if issubclass(cls, base)])
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.open is open)
print(io.UnsupportedOperation.__mro__, io.BlockingIOError is BlockingIOError)
print(io.text_encoding("latin-1"), io.text_encoding(None))


class Counting(io.RawIOBase):
    """A raw stream made in Python: ten bytes, then the end."""

    left = 10

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(self.left, len(buffer), 4)
        buffer[:count] = b"x" * count
        self.left -= count
        return count


print(Counting().read(3), Counting().readall(), Counting().read())
reader = io.BufferedReader(Counting())
print(reader.read(6), reader.read(), reader.readable(), reader.writable())
stream = Counting()
with stream:
    print(stream.closed)
print(stream.closed)
for bad in (lambda: Counting().fileno(), lambda: Counting().write(b""), lambda: stream.read(), lambda: io.TextIOBase().read(), lambda: io.open("x", "q")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
