"""PurePath: a path taken apart into a root and parts, with everything that needs no file system."""

import posix
import posixpath

from _collections_abc import Sequence
from os import PathLike


class UnsupportedOperation(NotImplementedError):
    """This kind of path cannot do that."""

    __module__ = "pathlib._abc"


class _Parents(Sequence):
    """The directories above a path, nearest first; each is made when it is asked for."""

    __slots__ = ("_path", "_root", "_tail")

    def __init__(self, path):
        self._path, self._root, self._tail = path, path.root, path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._from_tail(self._root, self._tail[: -index - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath(PathLike):
    """A path as text. `a / b` joins, and the parts are there as properties."""

    __module__ = "pathlib._local"
    __slots__ = ("_raw_paths", "_root", "_tail_cached", "_text", "_hash", "__weakref__")
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        paths = []
        for arg in args:
            if isinstance(arg, PurePath):
                paths.extend(arg._raw_paths)
                continue
            try:
                path = posix.fspath(arg)
            except TypeError:
                path = arg
            if not isinstance(path, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                    f"not {type(path).__name__!r}"
                )
            paths.append(path)
        self._raw_paths = paths

    def with_segments(self, *pathsegments):
        """A new path of the same kind; a subclass overrides this to hand its own things on."""
        return type(self)(*pathsegments)

    # taking apart

    @property
    def _raw_path(self):
        paths = self._raw_paths
        if len(paths) == 1:
            return paths[0]
        return posixpath.join(*paths) if paths else ""

    def _parse(self):
        _, self._root, rest = posixpath.splitroot(self._raw_path)
        self._tail_cached = [part for part in rest.split("/") if part and part != "."]

    @property
    def _tail(self):
        try:
            return self._tail_cached
        except AttributeError:
            self._parse()
            return self._tail_cached

    @property
    def root(self):
        """The slash (or two) that an absolute path begins with, else an empty string."""
        try:
            return self._root
        except AttributeError:
            self._parse()
            return self._root

    anchor = root

    @property
    def drive(self):
        """Always empty: drives are for Windows."""
        return ""

    def _from_tail(self, root, tail):
        """A path of the same kind with this root and these parts."""
        text = root + "/".join(tail)
        path = self.with_segments(text)
        path._text, path._root, path._tail_cached = text or ".", root, tail
        return path

    def _from_text(self, text):
        """A path of the same kind with a text that is already normal."""
        path = self.with_segments(text)
        path._text = text or "."
        return path

    def __str__(self):
        try:
            return self._text
        except AttributeError:
            self._text = self.root + "/".join(self._tail) or "."
            return self._text

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The text, with slashes."""
        return str(self)

    def __bytes__(self):
        return str(self).encode("utf-8", "surrogateescape")

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __reduce__(self):
        return self.__class__, tuple(self._raw_paths)

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(str(self))
            return self._hash

    # comparing

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def __lt__(self, other):
        return str(self).split("/") < str(other).split("/") if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return str(self).split("/") <= str(other).split("/") if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return str(self).split("/") > str(other).split("/") if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return str(self).split("/") >= str(other).split("/") if isinstance(other, PurePath) else NotImplemented

    # parts

    @property
    def parts(self):
        """Everything between the slashes, and the root first if there is one."""
        root = self.root
        return (root, *self._tail) if root else tuple(self._tail)

    @property
    def parent(self):
        """The path without its last part."""
        tail = self._tail
        return self._from_tail(self.root, tail[:-1]) if tail else self

    @property
    def parents(self):
        """A sequence of the paths above."""
        return _Parents(self)

    @property
    def name(self):
        """The last part."""
        tail = self._tail
        return tail[-1] if tail else ""

    @property
    def suffix(self):
        """The name's last dot and what follows, if there is something on both sides of it."""
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        """All suffixes of the name, such as ['.tar', '.gz']."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its suffix."""
        name = self.name
        dot = name.rfind(".")
        return name[:dot] if 0 < dot < len(name) - 1 else name

    def with_name(self, name):
        """The path with another last part."""
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        tail = self._tail
        if not tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._from_tail(self.root, [*tail[:-1], name])

    def with_stem(self, stem):
        """The path with another stem and the suffix that it has."""
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The path with another suffix, or with none."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and len(suffix) > 1):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    # joining and relating

    def joinpath(self, *pathsegments):
        """This path and further ones behind it; an absolute one among them starts anew."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def _other(self, other, extra, method):
        if extra:
            import warnings

            message = (
                f"support for supplying more than one positional argument to pathlib.PurePath.{method}() is deprecated "
                "and scheduled for removal in Python 3.14"
            )
            warnings.warn(message, DeprecationWarning, stacklevel=3)
        return self.with_segments(other, *extra) if extra or not isinstance(other, PurePath) else other

    def relative_to(self, other, /, *_deprecated, walk_up=False):
        """How to get from the other path to this one; with walk_up, by .. where that is needed."""
        other = self._other(other, _deprecated, "relative_to")
        for steps, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._from_tail("", [".."] * steps + self._tail[len(path._tail) :])

    def is_relative_to(self, other, /, *_deprecated):
        """Does this path lie at or below the other?"""
        other = self._other(other, _deprecated, "is_relative_to")
        return other == self or other in self.parents

    def is_absolute(self):
        """Does the path begin at the root?"""
        return bool(self.root)

    def is_reserved(self):
        """Names are reserved on Windows only."""
        import warnings

        message = (
            "pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. "
            "Use os.path.isreserved() to detect reserved paths on Windows."
        )
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        return False

    def as_uri(self):
        """The path as a file: URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes

        return "file://" + quote_from_bytes(bytes(self))

    # patterns

    def match(self, path_pattern, *, case_sensitive=None):
        """Does the pattern describe the end of this path (all of it, if the pattern is absolute)? ** is as *."""
        if not isinstance(path_pattern, PurePath):
            path_pattern = self.with_segments(path_pattern)
        parts, wanted = self.parts, path_pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        if len(parts) < len(wanted) or (path_pattern.anchor and len(parts) > len(wanted)):
            return False
        from pathlib._match import part_matcher

        return all(
            part == pattern if "/" in part else part_matcher(pattern, case_sensitive)(part)
            for part, pattern in zip(parts[::-1], wanted[::-1])
        )

    def full_match(self, pattern, *, case_sensitive=None):
        """Does the pattern describe this whole path? ** stands for any number of parts."""
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        parts, wanted = self._tail, pattern._tail
        if self.root != pattern.root:
            # a ** in front takes the root as well (or its second slash), together with the part behind it
            if len(pattern.root) > len(self.root) or wanted[:1] != ["**"]:
                return False
            if not any(part != "**" for part in wanted):
                return True
            if not parts:
                return False
            parts = parts[1:]
        from pathlib._match import parts_matcher

        return parts_matcher(wanted, case_sensitive, bool(self.root))(parts)


class PurePosixPath(PurePath):
    """PurePath for POSIX systems, which all of ours are."""

    __module__ = "pathlib._local"
    __slots__ = ()
