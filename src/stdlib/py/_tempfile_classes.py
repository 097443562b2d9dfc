"""The two temporary things with a life of their own: a directory, and a file that begins in memory."""

import io
import os
import weakref

import tempfile


class TemporaryDirectory:
    """A directory that is removed, with all that is in it, at the end of the with block or by cleanup()."""

    __module__ = "tempfile"

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = tempfile.mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors, self._delete = ignore_cleanup_errors, delete
        message = f"Implicitly cleaning up {self!r}"
        self._finalizer = weakref.finalize(self, _forgotten, self.name, message, ignore_cleanup_errors, delete)

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, kind, error, traceback):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory now."""
        if self._finalizer.detach() or os.path.exists(self.name):
            _remove(self.name, self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(type(list[int]))


def _remove(path, ignore_errors):
    import shutil

    shutil.rmtree(path, ignore_errors=ignore_errors)


def _forgotten(path, message, ignore_errors, delete):
    """What happens when nobody called cleanup."""
    if delete:
        import warnings

        _remove(path, ignore_errors)
        warnings.warn(message, ResourceWarning)


class SpooledTemporaryFile(io.IOBase):
    """A temporary file kept in memory until it grows beyond max_size or its descriptor is asked for."""

    __module__ = "tempfile"
    _rolled = False

    def __init__(
        self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
        *, errors=None
    ):  # fmt: skip
        if "b" in mode:
            self._file = io.BytesIO()
        else:
            encoding = io.text_encoding(encoding)
            self._file = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._options = {
            "mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding,
            "newline": newline, "dir": dir, "errors": errors,
        }  # fmt: skip

    def rollover(self):
        """Go on in a file on disk."""
        if self._rolled:
            return
        old, new = self._file, tempfile.TemporaryFile(**self._options)
        position = old.tell()
        if hasattr(new, "buffer"):
            new.buffer.write(old.detach().getvalue())
        else:
            new.write(old.getvalue())
        new.seek(position, 0)
        self._file, self._rolled = new, True
        del self._options

    def _check(self):
        if self._max_size and not self._rolled and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, data):
        written = self._file.write(data)
        self._check()
        return written

    def writelines(self, lines):
        self._file.writelines(lines)
        self._check()

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *details):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._options["mode"]

    def __getattr__(self, name):
        if name == "_file":
            raise AttributeError(name)
        return getattr(self._file, name)

    def __del__(self):
        if "_file" in self.__dict__ and not self._file.closed:
            import warnings

            warnings.warn(f"Unclosed file {self!r}", ResourceWarning, stacklevel=2, source=self)

    __class_getitem__ = classmethod(type(list[int]))


def _passed_on(name):
    def method(self, *args):
        return getattr(self._file, name)(*args)

    method.__name__ = name
    return method


# IOBase has these itself, so that __getattr__ would never be asked for them
for _name in ("read", "read1", "readinto", "readinto1", "readline", "readlines", "seek", "tell", "flush", "isatty",
              "readable", "writable", "seekable", "detach"):  # fmt: skip
    setattr(SpooledTemporaryFile, _name, _passed_on(_name))
