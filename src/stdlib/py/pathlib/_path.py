"""Path: a PurePath that asks and changes the file system."""

import errno
import io
import os
import stat

from pathlib._pure import PurePath, PurePosixPath

_NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP)


class Path(PurePath):
    """A path with methods for what is there."""

    __module__ = "pathlib._local"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    def __init__(self, *args, **kwargs):
        if kwargs:
            import warnings

            message = (
                "support for supplying keyword arguments to pathlib.PurePath is deprecated and scheduled for removal "
                "in Python 3.14"
            )
            warnings.warn(message, DeprecationWarning, stacklevel=2)
        super().__init__(*args)

    @classmethod
    def cwd(cls):
        """The working directory."""
        text = os.getcwd()
        path = cls(text)
        path._text = text
        return path

    @classmethod
    def home(cls):
        """The user's home directory."""
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        """The path of a file: URI."""
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        from urllib.parse import unquote_to_bytes

        path = cls(os.fsdecode(unquote_to_bytes(path)))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    # what is there

    def stat(self, *, follow_symlinks=True):
        """As os.stat."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """As stat, of a link itself."""
        return self.stat(follow_symlinks=False)

    def _mode(self, follow_symlinks=True):
        """The mode, or None where there is nothing."""
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode
        except OSError as error:
            if error.errno not in _NOT_THERE:
                raise
            return None
        except ValueError:
            return None

    def exists(self, *, follow_symlinks=True):
        """Is there something at this path?"""
        return self._mode(follow_symlinks) is not None

    def is_dir(self, *, follow_symlinks=True):
        """Is it a directory?"""
        return stat.S_ISDIR(self._mode(follow_symlinks) or 0)

    def is_file(self, *, follow_symlinks=True):
        """Is it a regular file?"""
        return stat.S_ISREG(self._mode(follow_symlinks) or 0)

    def is_symlink(self):
        """Is it a symbolic link?"""
        return stat.S_ISLNK(self._mode(False) or 0)

    def is_block_device(self):
        """Is it a block device?"""
        return stat.S_ISBLK(self._mode() or 0)

    def is_char_device(self):
        """Is it a character device?"""
        return stat.S_ISCHR(self._mode() or 0)

    def is_fifo(self):
        """Is it a named pipe?"""
        return stat.S_ISFIFO(self._mode() or 0)

    def is_socket(self):
        """Is it a socket?"""
        return stat.S_ISSOCK(self._mode() or 0)

    def is_mount(self):
        """Does another file system begin here?"""
        return os.path.ismount(self)

    def is_junction(self):
        """Junctions are for Windows."""
        return os.path.isjunction(self)

    def samefile(self, other_path):
        """Do both paths lead to the same file?"""
        other = other_path.stat() if isinstance(other_path, Path) else self.with_segments(other_path).stat()
        return os.path.samestat(self.stat(), other)

    def owner(self, *, follow_symlinks=True):
        """The name of the user to whom it belongs."""
        import pwd

        return pwd.getpwuid(self.stat(follow_symlinks=follow_symlinks).st_uid).pw_name

    def group(self, *, follow_symlinks=True):
        """The name of the group to which it belongs."""
        import grp

        return grp.getgrgid(self.stat(follow_symlinks=follow_symlinks).st_gid).gr_name

    # content

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """As the built-in open."""
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """The content as bytes."""
        with self.open("rb", buffering=0) as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """The content as str."""
        with self.open("r", -1, io.text_encoding(encoding), errors, newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Replace the content; gives the number of bytes."""
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Replace the content; gives the number of characters."""
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, io.text_encoding(encoding), errors, newline) as file:
            return file.write(data)

    # directories

    def iterdir(self):
        """The paths in this directory."""
        root = str(self)
        prefix = "" if root == "." else root if root.endswith("/") else root + "/"
        return (self._from_text(prefix + name) for name in os.listdir(root))

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths below this directory that match the pattern."""
        import sys

        sys.audit("pathlib.Path.glob", self, pattern)
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        parts = list(pattern._tail)
        if not parts:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        if pattern._raw_path.endswith("/"):
            parts.append("")
        from pathlib._match import Search

        root = str(self)
        prefix = "" if root == "." else root if root.endswith("/") else root + "/"
        found = Search(case_sensitive, recurse_symlinks).select(prefix, parts)
        return (self._from_text(text.rstrip("/") if len(text) > 1 else text) for text in found)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """As glob, at any depth."""
        import sys

        sys.audit("pathlib.Path.rglob", self, pattern)
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self.glob(
            self.with_segments("**", pattern), case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks
        )

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """As os.walk, with paths; links to directories count as files unless they are followed."""
        import sys

        sys.audit("pathlib.Path.walk", self, on_error, follow_symlinks)
        waiting = [self]
        while waiting:
            path = waiting.pop()
            if isinstance(path, tuple):
                yield path
                continue
            directories, files = [], []
            try:
                with os.scandir(path) as entries:
                    for entry in entries:
                        try:
                            is_directory = entry.is_dir(follow_symlinks=follow_symlinks)
                        except OSError:
                            is_directory = False
                        (directories if is_directory else files).append(entry.name)
            except OSError as error:
                if on_error is not None:
                    on_error(error)
                continue
            if top_down:
                yield path, directories, files
            else:
                waiting.append((path, directories, files))
            waiting += [path.joinpath(name) for name in reversed(directories)]

    # other forms of the path

    def absolute(self):
        """The path from the root on; nothing is resolved."""
        if self.is_absolute():
            return self
        tail = self._tail
        here = os.getcwd()
        if not tail:
            return self._from_text(here)
        return self.with_segments(here, self)

    def resolve(self, strict=False):
        """The absolute path without links and `..`; what is missing is an error only if strict."""
        return self._from_text(os.path.realpath(self, strict=strict))

    def expanduser(self):
        """The path with a leading ~ replaced by the home directory."""
        tail = self._tail
        if self.root or not tail or tail[0][:1] != "~":
            return self
        home = os.path.expanduser(tail[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        home = self.with_segments(home)
        return self._from_tail(home.root, home._tail + tail[1:])

    def readlink(self):
        """Where a symbolic link leads."""
        return self.with_segments(os.readlink(self))

    # changing things

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file, or set the time of one that is there."""
        if exist_ok:
            try:
                os.utime(self, None)
                return
            except OSError:
                pass  # it is not there, or not ours: creating it will tell
        flags = os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL)
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make a directory, with parents also those above it."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Change the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """Change the permissions of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove a file or link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove an empty directory."""
        os.rmdir(self)

    def rename(self, target):
        """Give it another name; gives the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """As rename, over what may be there."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make this path a symbolic link to the target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make this path another name of the target."""
        os.link(target, self)


class PosixPath(Path, PurePosixPath):
    """Path for POSIX systems, which all of ours are."""

    __module__ = "pathlib._local"
    __slots__ = ()
