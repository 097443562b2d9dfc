"""Keyed hashes: HMAC, as RFC 2104 has it."""

import hashlib as _hashlib

__all__ = ["new", "digest", "compare_digest", "HMAC"]

digest_size = None


def compare_digest(a, b, /):
    """Are the two equal? It takes as long wherever they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a, b = a.encode(), b.encode()
    elif isinstance(a, str) or isinstance(b, str):
        raise TypeError(
            "unsupported operand types(s) or combination of types: "
            f"'{type(a).__name__}' and '{type(b).__name__}'"
        )
    a, b = memoryview(a).tobytes(), memoryview(b).tobytes()
    difference = len(a) ^ len(b)
    for left, right in zip(a, b):
        difference |= left ^ right
    return difference == 0


class HMAC:
    """A hash of a message and a key; used as the objects of hashlib are."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if callable(digestmod):
            make = digestmod
        elif isinstance(digestmod, str):
            make = lambda data=b"": _hashlib.new(digestmod, data)
        else:
            make = lambda data=b"": digestmod.new(data)
        inner = make()
        self.digest_size, self.block_size = inner.digest_size, inner.block_size
        self.name = f"hmac-{inner.name}"
        if len(key) > self.block_size:
            key = make(key).digest()
        key = key.ljust(self.block_size, b"\0")
        self._outer, self._inner = make(), inner
        self._outer.update(bytes([byte ^ 0x5C for byte in key]))
        self._inner.update(bytes([byte ^ 0x36 for byte in key]))
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        """Feed more of the message."""
        self._inner.update(msg)

    def copy(self):
        """Another one in the same state."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size, other.block_size, other.name = self.digest_size, self.block_size, self.name
        other._inner, other._outer = self._inner.copy(), self._outer.copy()
        return other

    def digest(self):
        """The hash as bytes."""
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        """The hash as hexadecimal digits."""
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    """A keyed hash of the message so far."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The keyed hash of a whole message."""
    return HMAC(key, msg, digest).digest()
