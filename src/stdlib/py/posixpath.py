"""Paths of POSIX systems: taking them apart, putting them together, resolving them. This is os.path.

Every function takes str, bytes or an os.PathLike, and answers in the kind that it was given.
"""

import genericpath
import posix
from genericpath import *

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
    "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount",
    "expanduser", "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep",
    "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath",
    "commonpath", "isjunction", "isdevdrive",
]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False

_fspath = posix.fspath
_DEEPEST_LINKS = 40


def _sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    """The path itself: case matters here."""
    return _fspath(s)


def isabs(s):
    """Does the path begin at the root?"""
    s = _fspath(s)
    return s.startswith(_sep(s))


def join(a, *p):
    """Put components together with slashes; an absolute one throws away all that came before it."""
    a = _fspath(a)
    sep = _sep(a)
    path = a
    try:
        for part in map(_fspath, p):
            if part.startswith(sep) or not path:
                path = part
            elif path.endswith(sep):
                path += part
            else:
                path += sep + part
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", a, *p)
        raise
    return path


def split(p):
    """(directory, name): cut at the last slash."""
    p = _fspath(p)
    sep = _sep(p)
    start = p.rfind(sep) + 1
    head, tail = p[:start], p[start:]
    return head.rstrip(sep) or head, tail


def basename(p):
    """The part behind the last slash."""
    p = _fspath(p)
    return p[p.rfind(_sep(p)) + 1 :]


def dirname(p):
    """The part before the last slash."""
    return split(p)[0]


def splitext(p):
    """(root, extension); the extension is empty or begins with the last dot of the name."""
    p = _fspath(p)
    if isinstance(p, bytes):
        return genericpath._splitext(p, b"/", None, b".")
    return genericpath._splitext(p, "/", None, ".")


def splitdrive(p):
    """(drive, path): the drive is always empty here."""
    p = _fspath(p)
    return p[:0], p


def splitroot(p, /):
    """(drive, root, rest): the root is nothing, one slash, or exactly two, which POSIX leaves a meaning."""
    p = _fspath(p)
    slashes = len(p) - len(p.lstrip(_sep(p)))
    width = slashes if slashes in (0, 2) else 1
    return p[:0], p[:width], p[width:]


def normpath(path):
    """Take out double slashes, `.` and, by the text alone, `name/..`."""
    path = _fspath(path)
    if isinstance(path, bytes):
        sep, dot, dotdot = b"/", b".", b".."
    else:
        sep, dot, dotdot = "/", ".", ".."
    if not path:
        return dot
    _, root, path = splitroot(path)
    kept = []
    for part in path.split(sep):
        if not part or part == dot:
            continue
        if part != dotdot or (kept and kept[-1] == dotdot) or not (kept or root):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + sep.join(kept) or dot


def abspath(path):
    """The path from the root on, normalised."""
    path = _fspath(path)
    if not path.startswith(_sep(path)):
        path = join(posix.getcwdb() if isinstance(path, bytes) else posix.getcwd(), path)
    return normpath(path)


def relpath(path, start=None):
    """How to reach the path from the start (the working directory if none is given)."""
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    if isinstance(path, bytes):
        sep, dot, dotdot = b"/", b".", b".."
    else:
        sep, dot, dotdot = "/", ".", ".."
    start = dot if start is None else _fspath(start)
    try:
        origin = [part for part in abspath(start).split(sep) if part]
        target = [part for part in abspath(path).split(sep) if part]
        shared = len(commonprefix([origin, target]))
        return sep.join([dotdot] * (len(origin) - shared) + target[shared:]) or dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """The longest path that all of the given ones lie in."""
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    sep, dot = (b"/", b".") if isinstance(paths[0], bytes) else ("/", ".")
    try:
        absolute = {path.startswith(sep) for path in paths}
        if len(absolute) > 1:
            raise ValueError("Can't mix absolute and relative paths")
        shared = commonprefix([[part for part in path.split(sep) if part and part != dot] for path in paths])
        return (sep if absolute.pop() else sep[:0]) + sep.join(shared)
    except (TypeError, AttributeError):
        genericpath._check_arg_types("commonpath", *paths)
        raise


def ismount(path):
    """Is it a place where another file system begins?"""
    try:
        here = posix.lstat(path)
    except (OSError, ValueError):
        return False
    if here.st_mode & 0o170000 == 0o120000:
        return False
    path = _fspath(path)
    up = realpath(join(path, b".." if isinstance(path, bytes) else ".."))
    try:
        above = posix.lstat(up)
    except OSError:
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def realpath(filename, *, strict=False):
    """The path without symbolic links. With strict, what is missing and what runs in circles is an OSError."""
    filename = _fspath(filename)
    if isinstance(filename, bytes):
        sep, dot, dotdot, start = b"/", b".", b"..", posix.getcwdb
    else:
        sep, dot, dotdot, start = "/", ".", "..", posix.getcwd
    done = sep if filename.startswith(sep) else start()
    ahead = filename.split(sep)[::-1]  # what is still to walk; a link's own path is marked with (None, path) behind its target
    resolved = {}
    while ahead:
        part = ahead.pop()
        if part is None:
            resolved[ahead.pop()] = done
            continue
        if not part or part == dot:
            continue
        if part == dotdot:
            done = done[: done.rfind(sep)] or sep
            continue
        path = done + part if done == sep else done + sep + part
        try:
            if posix.lstat(path).st_mode & 0o170000 != 0o120000:
                done = path
                continue
            if path in resolved:
                known = resolved[path]
                if known is not None:
                    done = known
                    continue
                if strict:
                    posix.stat(path)
                done = path
                continue
            target = posix.readlink(path)
        except OSError:
            if strict:
                raise
            done = path
            continue
        resolved[path] = None
        if target.startswith(sep):
            done = sep
        ahead.append(path)
        ahead.append(None)
        ahead.extend(target.split(sep)[::-1])
    return done


def expanduser(path):
    """Replace a leading ~ or ~name by that user's home directory, where it is known."""
    path = _fspath(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    end = path.find(_sep(path), 1)
    if end < 0:
        end = len(path)
    home = _home(path[1:end])
    if home is None:
        return path
    if isinstance(path, bytes):
        home, root = _encode(home), b"/"
    else:
        root = "/"
    return home.rstrip(root) + path[end:] or root


def _home(name):
    """The home directory of a user, or of whoever runs this if the name is empty; None if nobody knows."""
    if not name:
        import os

        if "HOME" in os.environ:
            return os.environ["HOME"]
    try:
        import pwd
    except ImportError:
        return None
    try:
        if not name:
            return pwd.getpwuid(posix.getuid()).pw_dir
        return pwd.getpwnam(_decode(name)).pw_dir
    except KeyError:
        return None


def _encode(name):
    return name.encode("utf-8", "surrogateescape") if isinstance(name, str) else name


def _decode(name):
    return name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else name


_NAME_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")


def expandvars(path):
    """Replace $name and ${name} by environment variables; unknown ones stay as they are."""
    path = _fspath(path)
    if isinstance(path, bytes):
        return _encode(expandvars(_decode(path))) if b"$" in path else path
    if "$" not in path:
        return path
    import os

    parts, at, end = [], 0, len(path)
    while (dollar := path.find("$", at)) >= 0:
        parts.append(path[at:dollar])
        name, stop = None, dollar + 1
        if path.startswith("{", stop):
            close = path.find("}", stop)
            if close >= 0:
                name, stop = path[stop + 1 : close], close + 1
        else:
            while stop < end and path[stop] in _NAME_CHARACTERS:
                stop += 1
            name = path[dollar + 1 : stop]
        parts.append(os.environ[name] if name and name in os.environ else path[dollar:stop])
        at = stop
    parts.append(path[at:])
    return "".join(parts)
