"""The types of streams: IO, TextIO, BinaryIO."""

from abc import abstractmethod

from _typing_core import Generic
from _typing_params import TypeVar

__name__ = "typing"

AnyStr = TypeVar("AnyStr", bytes, str)
AnyStr.__dict__["__module__"] = "typing"


def _abstract(name, is_property=False):
    def method(self, *args):
        pass

    method.__name__ = name
    method.__qualname__ = f"IO.{name}"
    method = abstractmethod(method)
    return property(method) if is_property else method


class IO(Generic[AnyStr]):
    """What open() returns, whether it reads text or bytes."""

    __slots__ = ()

    mode = _abstract("mode", is_property=True)
    name = _abstract("name", is_property=True)
    closed = _abstract("closed", is_property=True)
    close = _abstract("close")
    fileno = _abstract("fileno")
    flush = _abstract("flush")
    isatty = _abstract("isatty")
    read = _abstract("read")
    readable = _abstract("readable")
    readline = _abstract("readline")
    readlines = _abstract("readlines")
    seek = _abstract("seek")
    seekable = _abstract("seekable")
    tell = _abstract("tell")
    truncate = _abstract("truncate")
    writable = _abstract("writable")
    write = _abstract("write")
    writelines = _abstract("writelines")
    __enter__ = _abstract("__enter__")
    __exit__ = _abstract("__exit__")


class BinaryIO(IO[bytes]):
    """What open() returns for bytes."""

    __slots__ = ()


class TextIO(IO[str]):
    """What open() returns for text."""

    __slots__ = ()

    buffer = _abstract("buffer", is_property=True)
    encoding = _abstract("encoding", is_property=True)
    errors = _abstract("errors", is_property=True)
    line_buffering = _abstract("line_buffering", is_property=True)
    newlines = _abstract("newlines", is_property=True)
