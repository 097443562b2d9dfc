"""BufferedRWPair: two streams that are read and written as one."""

import _io


class BufferedRWPair(_io._BufferedIOBase):
    """A buffered reader and writer object together, for sockets and pipes."""

    def __init__(self, reader, writer, buffer_size=_io.DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise _io.UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise _io.UnsupportedOperation("File or stream is not writable.")
        self.reader = _io.BufferedReader(reader, buffer_size)
        self.writer = _io.BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def write(self, buffer, /):
        return self.writer.write(buffer)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def flush(self):
        return self.writer.flush()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


BufferedRWPair.__module__ = "_io"
