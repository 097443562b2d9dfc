"""os.walk and os.fwalk: every directory of a tree, its subdirectories and its files."""

import os
from os import path


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yield (directory, names of directories in it, names of other things in it), for top and all below it.

    Going down, the list of directories may be changed in place: what is taken out is not visited. What cannot be
    listed is passed to onerror, if there is one, and otherwise left out.
    """
    import sys

    sys.audit("os.walk", top, topdown, onerror, followlinks)
    # An entry is a directory still to be listed, or, from the bottom up, a triple that waits for what lies below it.
    waiting = [os.fspath(top)]
    while waiting:
        top = waiting.pop()
        if isinstance(top, tuple):
            yield top
            continue
        try:
            entries = os.scandir(top)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        directories, others, below = [], [], []
        failed = False
        with entries:
            while True:
                try:
                    entry = next(entries)
                except StopIteration:
                    break
                except OSError as error:
                    if onerror is not None:
                        onerror(error)
                    failed = True
                    break
                if not _is_directory(entry):
                    others.append(entry.name)
                    continue
                directories.append(entry.name)
                if not topdown and (followlinks or not _is_link(entry)):
                    below.append(entry.path)
        if failed:
            continue
        if topdown:
            yield top, directories, others
            for name in reversed(directories):
                below_path = path.join(top, name)
                if followlinks or not path.islink(below_path):
                    waiting.append(below_path)
        else:
            waiting.append((top, directories, others))
            waiting.extend(reversed(below))


def _is_directory(entry):
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_link(entry):
    try:
        return entry.is_symlink()
    except OSError:
        return False


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk, with an open descriptor of the directory as a fourth item; it is closed when the walk goes on."""
    import sys

    sys.audit("os.fwalk", top, topdown, onerror, follow_symlinks, dir_fd)
    yield from _fwalk(os.fspath(top), os.fspath(top), dir_fd, topdown, onerror, follow_symlinks, True)


def _fwalk(top, name, dir_fd, topdown, onerror, follow_symlinks, is_top):
    try:
        before = None if follow_symlinks else os.stat(name, follow_symlinks=False, dir_fd=dir_fd)
        descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK, dir_fd=dir_fd)
    except OSError as error:
        if is_top and not follow_symlinks and isinstance(error, FileNotFoundError):
            raise
        if onerror is not None:
            onerror(error)
        return
    try:
        if not follow_symlinks and not (path.samestat(before, os.stat(descriptor)) and os.st.S_ISDIR(before.st_mode)):
            return
        directories, others = [], []
        with os.scandir(descriptor) as entries:
            for entry in entries:
                entry_name = os.fsencode(entry.name) if isinstance(top, bytes) else entry.name
                (directories if _is_directory(entry) else others).append(entry_name)
        if topdown:
            yield top, directories, others, descriptor
        for entry_name in directories:
            yield from _fwalk(
                path.join(top, entry_name), entry_name, descriptor, topdown, onerror, follow_symlinks, False
            )
        if not topdown:
            yield top, directories, others, descriptor
    finally:
        os.close(descriptor)
