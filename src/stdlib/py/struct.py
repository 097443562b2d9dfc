"""Values to bytes and back, by a format in the letters of C's types."""

from _struct import (
    Struct, _clearcache, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from,
)  # fmt: skip

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]
