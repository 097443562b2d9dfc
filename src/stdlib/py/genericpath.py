"""Questions about paths that any operating system answers alike: what is there, how big, how old.

os.path is posixpath, which takes these functions over. They call the posix module and not os, so that
importing one of the three never has to wait for another.
"""

import posix

__all__ = [
    "commonprefix", "exists", "getatime", "getctime", "getmtime", "getsize", "isdevdrive", "isdir", "isfile",
    "isjunction", "islink", "lexists", "samefile", "sameopenfile", "samestat",
]

_TYPE_BITS, _DIRECTORY, _REGULAR, _LINK = 0o170000, 0o040000, 0o100000, 0o120000


def _mode(path, stat):
    """The kind of file that stat finds, 0 where there is none."""
    try:
        return stat(path).st_mode & _TYPE_BITS
    except (OSError, ValueError):
        return 0


def exists(path):
    """Is there something at this path? A symbolic link that leads nowhere does not count."""
    try:
        posix.stat(path)
    except (OSError, ValueError):
        return False
    return True


def lexists(path):
    """Is there something at this path? A symbolic link counts, wherever it leads."""
    try:
        posix.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def isfile(path):
    """Is it a regular file, or a link to one?"""
    return _mode(path, posix.stat) == _REGULAR


def isdir(s):
    """Is it a directory, or a link to one?"""
    return _mode(s, posix.stat) == _DIRECTORY


def islink(path):
    """Is it a symbolic link?"""
    return _mode(path, posix.lstat) == _LINK


def isjunction(path):
    """Junctions exist on Windows only; the path is still checked for its type."""
    posix.fspath(path)
    return False


def isdevdrive(path):
    """Dev drives exist on Windows only; the path is still checked for its type."""
    posix.fspath(path)
    return False


def getsize(filename):
    """The size of a file in bytes."""
    return posix.stat(filename).st_size


def getmtime(filename):
    """When the content was last changed, in seconds since the epoch."""
    return posix.stat(filename).st_mtime


def getatime(filename):
    """When the file was last read, in seconds since the epoch."""
    return posix.stat(filename).st_atime


def getctime(filename):
    """When the file's metadata was last changed, in seconds since the epoch."""
    return posix.stat(filename).st_ctime


def commonprefix(m):
    """The longest beginning that all of the strings (or lists) share, character by character."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = [posix.fspath(path) for path in m]
    low, high = min(m), max(m)
    for index, part in enumerate(low):
        if part != high[index]:
            return low[:index]
    return low


def samestat(s1, s2):
    """Do two stat results tell of the same file?"""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Do two paths lead to the same file?"""
    return samestat(posix.stat(f1), posix.stat(f2))


def sameopenfile(fp1, fp2):
    """Do two file descriptors stand for the same file?"""
    return samestat(posix.fstat(fp1), posix.fstat(fp2))


def _splitext(path, sep, altsep, extsep):
    """Cut off the extension: the last dot of the name and what follows, unless only dots come before it."""
    start = path.rfind(sep) + 1
    if altsep:
        start = max(start, path.rfind(altsep) + 1)
    dot = path.rfind(extsep, start)
    if dot < 0 or not path[start:dot].strip(extsep):
        return path, path[:0]
    return path[:dot], path[dot:]


def _check_arg_types(function, *args):
    """Raise the TypeError that tells what is wrong with the types of these path components."""
    kinds = set()
    for arg in args:
        if not isinstance(arg, (str, bytes)):
            message = f"{function}() argument must be str, bytes, or os.PathLike object, not {type(arg).__name__!r}"
            raise TypeError(message) from None
        kinds.add(isinstance(arg, str))
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None
