"""Find files by patterns: * and ? and [...] inside a name, ** for any depth when asked to be recursive.

A pattern is taken apart at its slashes; each part goes one level down from what the parts before it found.
"""

import os
import stat

import fnmatch

__all__ = ["escape", "glob", "iglob", "translate"]

_MAGIC = "*?["


def has_magic(s):
    """Does the text hold any of the characters that make it a pattern?"""
    magic = _MAGIC.encode() if isinstance(s, bytes) else _MAGIC
    return any(char in s for char in (magic[:1], magic[1:2], magic[2:]))


def escape(pathname):
    """The path as a pattern that matches just itself."""
    drive, pathname = os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        return drive + escape(pathname.decode("latin-1")).encode("latin-1")
    return drive + "".join(f"[{char}]" if char in _MAGIC else char for char in pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The list of paths that match. Names that begin with a dot match only patterns that do, or include_hidden."""
    return list(
        iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden)
    )


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """As glob, one path at a time."""
    import sys

    sys.audit("glob.glob", pathname, recursive)
    sys.audit("glob.glob/2", pathname, recursive, root_dir, dir_fd)
    if root_dir is None:
        root_dir = pathname[:0]
    else:
        root_dir = os.fspath(root_dir)
    found = _Search(root_dir, dir_fd, recursive, include_hidden).paths(pathname)
    if not pathname or (recursive and pathname[:2] in ("**", b"**")):
        return _without_empty(found)
    return found


def _without_empty(found):
    return (path for path in found if path)


def _is_hidden(name):
    return name[:1] in (".", b".")


class _Search:
    """One question to the file system, with its options."""

    def __init__(self, root, dir_fd, recursive, include_hidden):
        self.root, self.dir_fd, self.recursive, self.include_hidden = root, dir_fd, recursive, include_hidden

    def paths(self, pattern, directories_only=False):
        """The paths that match the whole pattern."""
        head, tail = os.path.split(pattern)
        if not has_magic(pattern):
            if tail:
                if self.mode(pattern) is not None:
                    yield pattern
            elif stat.S_ISDIR(self.mode(head) or 0):
                yield pattern
            return
        if not head:
            yield from self.names(head, tail, directories_only)
            return
        directories = self.paths(head, True) if head != pattern and has_magic(head) else [head]
        for directory in directories:
            for name in self.names(directory, tail, directories_only):
                yield os.path.join(directory, name)

    def names(self, directory, pattern, directories_only):
        """What the last part of a pattern finds in one directory."""
        if not has_magic(pattern):
            path = os.path.join(directory, pattern)
            mode = self.mode(path) if pattern else self.mode(directory)
            if mode is not None and (pattern or stat.S_ISDIR(mode)):
                yield pattern
        elif self.recursive and pattern in ("**", b"**"):
            yield from self.below(directory, pattern[:0], directories_only)
        else:
            names = [name for name, _ in self.entries(directory, directories_only)]
            if not (self.include_hidden or _is_hidden(pattern)):
                names = [name for name in names if not _is_hidden(name)]
            yield from fnmatch.filter(names, pattern)

    def below(self, directory, prefix, directories_only):
        """What ** finds: the directory itself as the empty name, then everything in it and below."""
        if not prefix:
            if directory and not stat.S_ISDIR(self.mode(directory) or 0):
                return
            yield prefix
        for name, is_directory in self.entries(directory, directories_only):
            if not self.include_hidden and _is_hidden(name):
                continue
            path = os.path.join(prefix, name) if prefix else name
            yield path
            if is_directory:
                yield from self.below(os.path.join(directory, name) if directory else name, path, directories_only)

    def entries(self, directory, directories_only):
        """[(name, is it a directory)] of a directory; nothing where it cannot be read."""
        found = []
        try:
            with self.listing(directory) as entries:
                for entry in entries:
                    try:
                        is_directory = entry.is_dir()
                    except OSError:
                        is_directory = False
                    if is_directory or not directories_only:
                        name = entry.name
                        found.append((os.fsencode(name) if isinstance(directory, bytes) else name, is_directory))
        except OSError:
            pass
        return found

    def listing(self, directory):
        place = os.path.join(self.root, directory) if self.root else directory
        if self.dir_fd is None:
            return os.scandir(place or (b"." if isinstance(directory, bytes) else "."))
        descriptor = os.open(place or ".", os.O_RDONLY | os.O_DIRECTORY, dir_fd=self.dir_fd)
        try:
            return os.scandir(descriptor)
        finally:
            os.close(descriptor)

    def mode(self, path):
        """The mode of what a path names, links followed where they lead somewhere; None if there is nothing."""
        place = os.path.join(self.root, path) if self.root else path
        for follow in (True, False):
            try:
                return os.stat(place, dir_fd=self.dir_fd, follow_symlinks=follow).st_mode
            except (OSError, ValueError):
                continue
        return None


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The pattern as a regular expression over whole paths."""
    if not seps:
        seps = (os.sep, os.altsep) if os.altsep else os.sep
    escaped = "".join(map(fnmatch._escape, seps))
    any_sep = f"[{escaped}]" if len(seps) > 1 else escaped
    not_sep = f"[^{escaped}]"
    if include_hidden:
        one = f"{not_sep}+"
        levels, deepest = f"(?:.+{any_sep})?", ".*"
    else:
        one = f"[^{escaped}.]{not_sep}*"
        levels = f"(?:{one}{any_sep})*"
        deepest = f"{levels}(?:{one})?"
    parts = [""]
    for char in pat:
        if char in seps:
            parts.append("")
        else:
            parts[-1] += char
    out = []
    for index, part in enumerate(parts):
        is_last = index == len(parts) - 1
        if part == "*":
            out.append(one if is_last else one + any_sep)
        elif recursive and part == "**":
            if is_last:
                out.append(deepest)
            elif parts[index + 1] != "**":
                out.append(levels)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    out.append(r"(?!\.)")
                out.append(_translate_part(part, not_sep))
            if not is_last:
                out.append(any_sep)
    return rf"(?s:{''.join(out)})\Z"


def _translate_part(part, not_sep):
    out, previous = [], None
    for token in fnmatch._tokens(part):
        if token is fnmatch._STAR:
            if previous is not token:
                out.append(f"{not_sep}*")
        elif token is fnmatch._ANY:
            out.append(not_sep)
        else:
            out.append(fnmatch._escape(token) if isinstance(token, str) else token.expression())
        previous = token
    return "".join(out)
