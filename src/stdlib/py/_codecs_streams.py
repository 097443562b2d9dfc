"""Streams of text over streams of bytes, as codecs.open and codecs.getreader give them."""

from _codecs_incremental import Codec


class _Wrapper:
    """What is not defined here is the wrapped stream's own."""

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.stream.close()

    def __reduce_ex__(self, protocol):
        raise TypeError(f"can't serialize {self.__class__.__name__}")


class StreamWriter(_Wrapper, Codec):
    """Encodes what is written."""

    __module__ = "codecs"

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()


class StreamReader(_Wrapper, Codec):
    """Decodes what is read; text that was decoded and not asked for waits in charbuffer."""

    __module__ = "codecs"
    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reset()

    def reset(self):
        self.bytebuffer, self.charbuffer, self.linebuffer = b"", self.charbuffertype(), None

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    def _more(self, size):
        """Decode about so many more bytes (all for -1); True if there were any."""
        data = self.stream.read() if size < 0 else self.stream.read(size)
        whole = self.bytebuffer + data
        if whole:
            text, used = self.decode(whole, self.errors)
            self.bytebuffer = whole[used:]
            self.charbuffer += text
        return bool(data)

    def read(self, size=-1, chars=-1, firstline=False):
        """At most that many characters; size is a hint how many bytes to read at a time."""
        if chars < 0:
            if size < 0:
                self._more(-1)
            while len(self.charbuffer) < size and self._more(size):
                pass
            result, self.charbuffer = self.charbuffer, self.charbuffertype()
            return result
        while len(self.charbuffer) < chars and self._more(size if size >= 0 else 72):
            pass
        result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        """The next line, or the next piece of one if a size is given."""
        step = size or 72
        while True:
            lines = self.charbuffer.splitlines(True)
            # a carriage return at the very end may be the first half of a line end
            if len(lines) > 1 or (lines and lines[0] != lines[0].rstrip("\r\n") and not lines[0].endswith("\r")):
                break
            if not self._more(step) or (size and self.charbuffer):
                lines = self.charbuffer.splitlines(True)
                break
        line = lines[0] if lines else self.charbuffertype()
        self.charbuffer = self.charbuffer[len(line) :]
        return line if keepends else (line.splitlines(False) or [line])[0]

    def readlines(self, sizehint=None, keepends=True):
        """All further lines."""
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self


class StreamReaderWriter(_Wrapper):
    """A reader and a writer over the same stream."""

    __module__ = "codecs"
    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self


class StreamRecoder(StreamReaderWriter):
    """Bytes in one encoding in front, in another one behind."""

    __module__ = "codecs"
    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        super().__init__(stream, Reader, Writer, errors)
        self.encode, self.decode = encode, decode

    def _front(self, text):
        return self.encode(text, self.errors)[0]

    def read(self, size=-1):
        return self._front(self.reader.read(size))

    def readline(self, size=None):
        return self._front(self.reader.readline() if size is None else self.reader.readline(size))

    def readlines(self, sizehint=None):
        return self._front(self.reader.read()).splitlines(keepends=True)

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def __next__(self):
        return self._front(next(self.reader))
