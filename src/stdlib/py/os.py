"""What the operating system offers: the calls of posix under one roof, with the environment, directory trees,
programs to run and the text form of file names added.

The work is shared: os.path is posixpath, walking is in _os_walk and starting programs is in _os_process, both
fetched when one of their functions is first asked for.
"""

import abc
import sys

import _lazy
import posix
import posixpath as path
import stat as st
from _collections_abc import Mapping, MutableMapping
from posix import *
from posix import _exit
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules["os.path"] = path

name = "posix"
linesep = "\n"
error = OSError
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
P_WAIT, P_NOWAIT = 0, 1
P_NOWAITO = P_NOWAIT
supports_bytes_environ = True

# Which of the functions take a directory descriptor, a descriptor instead of a path, and so on.
_ABILITIES = {
    "supports_dir_fd": "access chmod chown link mkdir mkfifo mknod open readlink rename rmdir stat symlink unlink utime",
    "supports_effective_ids": "access",
    "supports_fd": "chdir chmod chown execve listdir pathconf scandir stat statvfs truncate utime",
    "supports_follow_symlinks": "access chown link stat utime",
}
for _ability, _names in _ABILITIES.items():
    globals()[_ability] = {globals()[_name] for _name in _names.split() if _name in globals()}

# Names that live in modules of their own until somebody wants them.
_LATER = {
    "_os_walk": "walk fwalk",
    "_os_process": "execl execle execlp execlpe execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp "
    "spawnvpe popen _wrap_close",
}
__getattr__, __dir__ = _lazy.attributes(globals(), _LATER)


# text of file names


def fsencode(filename):
    """The bytes of a file name, as the operating system sees it."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """The str of a file name; bytes that are no UTF-8 become lone surrogates, so that nothing is lost."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


class PathLike(abc.ABC):
    """Anything that can give itself as a path, by its method __fspath__."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        for base in subclass.__mro__:
            if "__fspath__" in base.__dict__:
                return base.__dict__["__fspath__"] is not None or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


# the environment


def _check_text(value):
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value.encode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError(f"bytes expected, not {type(value).__name__}")
    return value


class _Environ(MutableMapping):
    """The environment variables as a mapping; a change is passed on to the process."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self._data = data
        self.encodekey, self.decodekey = encodekey, decodekey
        self.encodevalue, self.decodevalue = encodevalue, decodevalue

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key, value = self.encodekey(key), self.encodevalue(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{key!r}: {self[key]!r}" for key in self)
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self) | dict(other)

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(other) | dict(self)


environ = _Environ(posix.environ, _check_text, fsdecode, _check_text, fsdecode)
environb = _Environ(environ._data, _check_bytes, bytes, _check_bytes, bytes)


def getenv(key, default=None):
    """The value of an environment variable, or the default."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """The value of an environment variable as bytes, or the default."""
    return environb.get(key, default)


def get_exec_path(env=None):
    """The directories that are searched for programs, by PATH of this or the given environment."""
    if env is None:
        env = environ
    found = env.get("PATH")
    try:
        as_bytes = env.get(b"PATH")
    except TypeError:
        as_bytes = None
    if as_bytes is not None:
        if found is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        found = fsdecode(as_bytes)
    return (defpath if found is None else found).split(pathsep)


# directories


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass  # somebody else was quicker
        if tail in (curdir, fsencode(curdir)):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove a directory, then those above it as long as they are empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Rename, making the directories that the new name needs and removing those that the old one leaves empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object for an open descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    import io

    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def process_cpu_count():
    """How many cores this process may use."""
    if "sched_getaffinity" in globals():
        return len(sched_getaffinity(0))
    return cpu_count()


# `from os import *` reaches the late names through the module's __getattr__
__all__ = [_name for _name in globals() if not _name.startswith("_") and _name not in ("abc", "sys", "st", "posix")]
__all__ += [_name for _name in " ".join(_LATER.values()).split() if _name != "_wrap_close"] + ["_exit"]
del _ability, _names
