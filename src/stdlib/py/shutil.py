"""Operations on whole files and trees: copy, move, remove; and where a program, how wide a terminal, how full a disk is.

Archives are left out: they would need the modules tarfile and zipfile.
"""

import fnmatch
import os
import stat

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
    "SpecialFileError", "ExecError", "ignore_patterns", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage",
]  # fmt: skip

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    """An operation on a tree that could not be done, or not wholly."""


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    """The operation is not possible on a named pipe or the like."""


class ExecError(OSError):
    """A command could not be run."""


# one file


def copyfileobj(fsrc, fdst, length=0):
    """Copy what is left in one file object into another."""
    length = length or COPY_BUFSIZE
    read, write = fsrc.read, fdst.write
    while chunk := read(length):
        write(chunk)


def _same(src, dst):
    if isinstance(src, os.DirEntry):
        try:
            return os.path.samestat(src.stat(), os.stat(dst))
        except OSError:
            return False
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the content of a file; nothing else about it. With follow_symlinks=False a link is copied as a link."""
    import sys

    sys.audit("shutil.copyfile", src, dst)
    if _same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    for path in (src, dst):
        try:
            is_pipe = stat.S_ISFIFO(os.stat(path).st_mode)
        except OSError:
            continue
        if is_pipe:
            raise SpecialFileError(f"`{os.fspath(path)}` is a named pipe")
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as source:
        try:
            with open(dst, "wb") as target:
                copyfileobj(source, target)
        except IsADirectoryError as error:
            if os.path.exists(dst):
                raise
            raise FileNotFoundError(f"Directory does not exist: {dst}") from error
    return dst


def _acts_on_link(src, dst, follow_symlinks):
    return not follow_symlinks and os.path.islink(src) and os.path.islink(dst)


def copymode(src, dst, *, follow_symlinks=True):
    """Copy the permission bits."""
    import sys

    sys.audit("shutil.copymode", src, dst)
    if _acts_on_link(src, dst, follow_symlinks):
        return  # the permissions of a link cannot be changed here
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copy permission bits, times and, where there are any, extended attributes."""
    import sys

    sys.audit("shutil.copystat", src, dst)
    follow = not _acts_on_link(src, dst, follow_symlinks)
    before = src.stat(follow_symlinks=follow) if isinstance(src, os.DirEntry) else os.stat(src, follow_symlinks=follow)
    os.utime(dst, ns=(before.st_atime_ns, before.st_mtime_ns), follow_symlinks=follow)
    _copy_attributes(src, dst, follow)
    if follow:
        os.chmod(dst, stat.S_IMODE(before.st_mode))


def _copy_attributes(src, dst, follow):
    import errno

    unsupported = (errno.EPERM, errno.ENOTSUP, errno.ENODATA, errno.EINVAL, errno.EACCES)
    if not hasattr(os, "listxattr"):
        return
    try:
        names = os.listxattr(src, follow_symlinks=follow)
    except OSError as error:
        if error.errno not in unsupported:
            raise
        return
    for name in names:
        try:
            os.setxattr(dst, name, os.getxattr(src, name, follow_symlinks=follow), follow_symlinks=follow)
        except OSError as error:
            if error.errno not in unsupported:
                raise


def _into(src, dst):
    """The path to write to: a directory stands for the file of the same name in it."""
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy content and permissions of a file to a file or into a directory; gives the new path."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """As copy, with the times as well."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


# trees


def ignore_patterns(*patterns):
    """A function for copytree's ignore: leaves out the names that match one of the patterns."""

    def ignored(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

    return ignored


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False
):
    """Copy a directory with all that is in it; gives the new path. What fails is collected in one Error."""
    import sys

    sys.audit("shutil.copytree", src, dst)
    with os.scandir(src) as found:
        entries = list(found)
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    complaints = []
    for entry in entries:
        if entry.name in ignored:
            continue
        source, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        try:
            if entry.is_symlink():
                leads_to = os.readlink(source)
                if symlinks:
                    os.symlink(leads_to, target)
                    copystat(entry, target, follow_symlinks=False)
                    continue
                if ignore_dangling_symlinks and not os.path.exists(leads_to):
                    continue
            if entry.is_dir():
                copytree(
                    entry, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok
                )
            else:
                copy_function(entry if copy_function in (copy, copy2) else source, target)
        except Error as error:
            complaints.extend(error.args[0])
        except OSError as error:
            complaints.append((source, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        complaints.append((src, dst, str(error)))
    if complaints:
        raise Error(complaints)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a directory with all that is in it. onexc(function, path, exception) is told what failed."""
    import sys

    sys.audit("shutil.rmtree", path, dir_fd)
    if ignore_errors:

        def onexc(*details):
            pass

    elif onexc is None and onerror is not None:

        def onexc(function, path, error):
            onerror(function, path, (type(error), error, error.__traceback__))

    elif onexc is None:

        def onexc(function, path, error):
            raise error

    if dir_fd is not None:
        path = os.path.join(f"/proc/self/fd/{dir_fd}", path)
    try:
        if stat.S_ISLNK(os.lstat(path).st_mode):
            error = OSError("Cannot call rmtree on a symbolic link")
            error.filename = path
            onexc(os.path.islink, path, error)
            return
    except OSError as error:
        if error.filename is None:
            error.filename = path
        onexc(os.lstat, path, error)
        return
    _remove_tree(path, onexc)


def _remove_tree(path, onexc):
    emptied = [(path, False)]
    while emptied:
        path, listed = emptied.pop()
        if listed:
            try:
                os.rmdir(path)
            except FileNotFoundError:
                continue
            except OSError as error:
                onexc(os.rmdir, path, error)
            continue
        emptied.append((path, True))
        try:
            with os.scandir(path) as found:
                entries = list(found)
        except FileNotFoundError as error:
            if len(emptied) == 1:
                onexc(os.scandir, path, error)
            continue
        except OSError as error:
            onexc(os.scandir, path, error)
            continue
        for entry in entries:
            try:
                is_directory = entry.is_dir(follow_symlinks=False)
            except OSError:
                is_directory = False
            if is_directory:
                emptied.append((entry.path, False))
                continue
            try:
                os.unlink(entry.path)
            except FileNotFoundError:
                continue
            except OSError as error:
                onexc(os.unlink, entry.path, error)


rmtree.avoids_symlink_attacks = False


def move(src, dst, copy_function=copy2):
    """Move a file or tree, also to another file system; into dst if that is a directory. Gives the new path."""
    import sys

    sys.audit("shutil.move", src, dst)
    target = dst
    if os.path.isdir(dst):
        if _same(src, dst) and not os.path.islink(src):
            os.rename(src, dst)  # the same directory, at most spelt differently
            return None
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.sep)))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), target)
            os.unlink(src)
        elif os.path.isdir(src):
            if _lies_in(dst, src):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, target, symlinks=True, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def _lies_in(path, directory):
    directory, path = (os.path.join(os.path.abspath(place), "") for place in (directory, path))
    return path.startswith(directory)


# the surroundings


def disk_usage(path):
    """(total, used, free) of the file system that the path is on, in bytes."""
    global usage
    if usage is None:
        from collections import namedtuple

        usage = namedtuple("usage", "total used free", module=__name__)
    volume = os.statvfs(path)
    unit = volume.f_frsize
    return usage(volume.f_blocks * unit, (volume.f_blocks - volume.f_bfree) * unit, volume.f_bavail * unit)


usage = None


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Change owner and group, given as numbers or names."""
    import sys

    sys.audit("shutil.chown", path, user, group)
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    numbers = []
    for kind, value in (("user", user), ("group", group)):
        if value is None:
            value = -1
        elif isinstance(value, str):
            name, value = value, _account_number(kind, value)
            if value is None:
                raise LookupError(f"no such {kind}: {name!r}")
        numbers.append(value)
    os.chown(path, *numbers, dir_fd=dir_fd, follow_symlinks=follow_symlinks)


def _account_number(kind, name):
    try:
        if kind == "user":
            import pwd

            return pwd.getpwnam(name).pw_uid
        import grp

        return grp.getgrnam(name).gr_gid
    except (ImportError, KeyError):
        return None


def get_terminal_size(fallback=(80, 24)):
    """(columns, lines): from COLUMNS and LINES, else from the terminal on standard output, else the fallback."""
    import sys

    size = []
    for name in ("COLUMNS", "LINES"):
        try:
            size.append(int(os.environ[name]))
        except (KeyError, ValueError):
            size.append(0)
    if min(size) <= 0:
        try:
            found = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            found = fallback
        size = [known if known > 0 else real or other for known, real, other in zip(size, found, fallback)]
    return os.terminal_size(size)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of the program that a command would run, or None."""

    def runs(program):
        return os.path.exists(program) and os.access(program, mode) and not os.path.isdir(program)

    if os.path.dirname(cmd):
        return cmd if runs(cmd) else None
    as_bytes = isinstance(cmd, bytes)
    if path is None:
        path = os.environ.get("PATH")
        if path is None:
            path = os.defpath
    if not path:
        return None
    directories = os.fsencode(path).split(b":") if as_bytes else os.fsdecode(path).split(os.pathsep)
    for directory in dict.fromkeys(directories):
        program = os.path.join(directory, cmd)
        if runs(program):
            return program
    return None
