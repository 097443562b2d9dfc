"""Paths as objects: PurePath works on the text alone, Path asks the file system as well.

Windows paths are not here, minipy runs on POSIX systems.
"""

from pathlib._path import Path, PosixPath
from pathlib._pure import PurePath, PurePosixPath, UnsupportedOperation

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "Path", "PosixPath"]
