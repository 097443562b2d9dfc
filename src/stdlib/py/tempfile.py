"""Files and directories for a while: made under a name that nobody else has, for this user's eyes, gone when closed."""

import os

import _lazy

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
    "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]  # fmt: skip

TMP_MAX = getattr(os, "TMP_MAX", 10000)
template = "tmp"
tempdir = None

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)


def _random_part():
    """Eight characters that nobody can guess."""
    return "".join([_LETTERS[byte % len(_LETTERS)] for byte in os.urandom(8)])


def gettempprefix():
    """What the names begin with if nothing else is asked for."""
    return template


def gettempprefixb():
    """gettempprefix as bytes."""
    return os.fsencode(template)


def gettempdir():
    """The directory for temporary files: TMPDIR, TEMP or TMP, else the usual places, else where we are."""
    global tempdir
    if tempdir is None:
        tempdir = _find_directory()
    return os.fsdecode(tempdir)


def gettempdirb():
    """gettempdir as bytes."""
    return os.fsencode(gettempdir())


def _find_directory():
    wanted = [os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
    candidates = [os.path.abspath(place) for place in wanted if place] + ["/tmp", "/var/tmp", "/usr/tmp"]
    try:
        candidates.append(os.getcwd())
    except OSError:
        candidates.append(os.curdir)
    for directory in candidates:
        path = os.path.join(directory, _random_part())
        try:
            descriptor = os.open(path, _FLAGS, 0o600)
        except OSError:
            continue
        os.close(descriptor)
        os.unlink(path)
        return directory
    raise FileNotFoundError(2, f"No usable temporary directory found in {candidates}")


def _defaults(prefix, suffix, directory):
    """Fill in what was left out, all in the kind (str or bytes) of what was given."""
    kind = None
    for part in (prefix, suffix, directory):
        if part is None:
            continue
        if isinstance(part, os.PathLike):
            part = os.fspath(part)
        this = bytes if isinstance(part, bytes) else str
        if kind not in (None, this):
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        kind = this
    if kind is None:
        kind = bytes if isinstance(tempdir, bytes) else str
    convert = os.fsencode if kind is bytes else os.fsdecode
    return (
        convert(template) if prefix is None else prefix,
        kind() if suffix is None else suffix,
        convert(gettempdir()) if directory is None else directory,
        convert,
    )


def _make(prefix, suffix, directory, convert, make):
    """Try names until make(path) has succeeded with one that was free."""
    for _ in range(TMP_MAX):
        path = os.path.join(directory, prefix + convert(_random_part()) + suffix)
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, "No usable temporary file name found")


def _create(path):
    return os.open(path, _FLAGS, 0o600)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file; gives (descriptor, path). Removing it is up to the caller."""
    prefix, suffix, dir, convert = _defaults(prefix, suffix, dir)
    descriptor, path = _make(prefix, suffix, dir, convert, _create)
    return descriptor, os.path.abspath(path)


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a directory; gives its path. Removing it is up to the caller."""
    prefix, suffix, dir, convert = _defaults(prefix, suffix, dir)
    _, path = _make(prefix, suffix, dir, convert, lambda path: os.mkdir(path, 0o700))
    return os.path.abspath(path)


def mktemp(suffix="", prefix=template, dir=None):
    """A path that is free now; somebody else may take it before you do, so prefer mkstemp."""
    if dir is None:
        dir = gettempdir()
    for _ in range(TMP_MAX):
        path = os.path.join(dir, prefix + _random_part() + suffix)
        if not os.path.lexists(path):
            return path
    raise FileExistsError(17, "No usable temporary filename found")


class _TemporaryFileCloser:
    """Closes and removes a file once, by order or when nothing refers to it any longer."""

    closed = False

    def __init__(self, file, name, delete=True, delete_on_close=True, warn_message="Implicitly cleaning up"):
        self.file, self.name = file, name
        self.delete, self.delete_on_close, self.warn_message = delete, delete_on_close, warn_message

    def cleanup(self, unlink=os.unlink):
        """Close the file and remove it, if it is to be removed at all."""
        if self.closed:
            return
        self.closed = True
        try:
            self.file.close()
        finally:
            if self.delete:
                try:
                    unlink(self.name)
                except FileNotFoundError:
                    pass

    def close(self):
        """Close the file; it stays there when it was asked to stay until the end of the with block."""
        if self.closed:
            return
        if self.delete and self.delete_on_close:
            self.cleanup()
        else:
            self.file.close()

    def __del__(self):
        if not self.closed and self.delete and not self.file.closed:
            import warnings

            warnings.warn(self.warn_message, ResourceWarning)
        self.cleanup()


class _TemporaryFileWrapper:
    """A file object with a name, removed when it is closed; everything else is the file's own."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name = file, name
        self._closer = _TemporaryFileCloser(file, name, delete, delete_on_close, f"Implicitly cleaning up {self!r}")

    def __getattr__(self, name):
        value = getattr(self.__dict__["file"], name)
        if hasattr(value, "__call__"):
            method, closer = value, self._closer

            # the method keeps the closer, and so the file, alive: NamedTemporaryFile().read may outlive the object
            def value(*args, **kwargs):
                closer.closed
                return method(*args, **kwargs)

            value.__name__ = name
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, kind, error, traceback):
        result = self.file.__exit__(kind, error, traceback)
        self._closer.cleanup()
        return result

    def close(self):
        """Close the file, and remove it if that is wanted."""
        self._closer.close()

    def __iter__(self):
        yield from self.file


def _check_text_options(mode, encoding, errors, newline):
    if "b" not in mode:
        import io

        return io.text_encoding(encoding)
    return encoding


def NamedTemporaryFile(
    mode="w+b",
    buffering=-1,
    encoding=None,
    newline=None,
    suffix=None,
    prefix=None,
    dir=None,
    delete=True,
    *,
    errors=None,
    delete_on_close=True,
):
    """An open file with a name that others can open too, removed when it is closed or the with block ends."""
    encoding = _check_text_options(mode, encoding, errors, newline)
    prefix, suffix, dir, convert = _defaults(prefix, suffix, dir)
    descriptor, path = _make(prefix, suffix, dir, convert, _create)
    path = os.path.abspath(path)
    try:
        file = open(path, mode, buffering, encoding, errors, newline, opener=lambda *_: descriptor)
    except BaseException:
        os.unlink(path)
        os.close(descriptor)
        raise
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
):
    """An open file without a name: only who holds it can get at it."""
    encoding = _check_text_options(mode, encoding, errors, newline)
    prefix, suffix, dir, convert = _defaults(prefix, suffix, dir)
    descriptor, path = _make(prefix, suffix, dir, convert, _create)
    try:
        os.unlink(path)
        return open(descriptor, mode, buffering, encoding, errors, newline)
    except BaseException:
        os.close(descriptor)
        raise


__getattr__, __dir__ = _lazy.attributes(globals(), {"_tempfile_classes": "SpooledTemporaryFile TemporaryDirectory"})
