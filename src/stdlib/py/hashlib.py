"""Hash functions. Those with one size are native objects; SHAKE and BLAKE2 of other sizes hash when they are asked."""

import _hashlib

__all__ = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "file_digest",
    "pbkdf2_hmac",
]  # fmt: skip

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256",
}  # fmt: skip
algorithms_available = set(algorithms_guaranteed) | {"sha512_224", "sha512_256"}


def _maker(name):
    def make(string=b"", *, usedforsecurity=True):
        return _hashlib.new(name, string)

    make.__name__ = make.__qualname__ = f"openssl_{name}"
    make.__doc__ = f"Returns a {name} hash object; optionally initialized with a string"
    return make


for _name in _hashlib.names:
    if not _name.startswith(("blake2", "sha512_")):
        globals()[_name] = _maker(_name)


class _Late:
    """A hash whose bytes are kept until it is asked for."""

    def __init__(self, data=b""):
        self._data = bytearray()
        self.update(data)

    def update(self, data, /):
        """Feed more bytes."""
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self._data += memoryview(data).cast("B")

    def copy(self):
        """Another one in the same state."""
        other = self.__class__.__new__(self.__class__)
        other.__dict__.update(self.__dict__, _data=self._data[:])
        return other


class _Shake(_Late):
    digest_size = 0

    def digest(self, length):
        """So many bytes of hash."""
        return _hashlib.shake(self._bits, self._data, length)

    def hexdigest(self, length):
        """So many bytes of hash as hexadecimal digits."""
        return self.digest(length).hex()


class shake_128(_Shake):
    name, block_size, _bits = "shake_128", 168, 128


class shake_256(_Shake):
    name, block_size, _bits = "shake_256", 136, 256


class _Blake2(_Late):
    def __init__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", usedforsecurity=True):
        self.digest_size = self.MAX_DIGEST_SIZE if digest_size is None else digest_size
        if not 1 <= self.digest_size <= self.MAX_DIGEST_SIZE:
            raise ValueError(
                f"digest_size for {self._title} must be between 1 and {self.MAX_DIGEST_SIZE} bytes, here it is {digest_size}"
            )
        for what, given, most in (("salt", salt, self.SALT_SIZE), ("person", person, self.PERSON_SIZE), ("key", key, self.MAX_KEY_SIZE)):
            if len(given) > most:
                raise ValueError(f"maximum {what} length is {most} bytes")
        self._options = bytes(key), bytes(salt), bytes(person)
        super().__init__(data)

    def digest(self):
        """The hash as bytes."""
        return _hashlib.blake2(self._large, self._data, self.digest_size, *self._options)

    def hexdigest(self):
        """The hash as hexadecimal digits."""
        return self.digest().hex()


class blake2b(_Blake2):
    name, _title, block_size, _large = "blake2b", "Blake2b", 128, True
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16


class blake2s(_Blake2):
    name, _title, block_size, _large = "blake2s", "Blake2s", 64, False
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8


def new(name, data=b"", **options):
    """A hash object by the function's name."""
    lower = name.lower().replace("-", "_") if name.lower().startswith(("sha3", "shake")) else name.lower().replace("-", "")
    if lower in algorithms_guaranteed:
        return globals()[lower](data, **options)
    if lower in algorithms_available:
        return _hashlib.new(lower, data)
    raise ValueError(f"unsupported hash type {name}")


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    """The hash of what a binary file still holds."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while data := fileobj.read(_bufsize):
        made.update(data)
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password, by many rounds of HMAC."""
    from hmac import HMAC

    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    base = HMAC(bytes(password), digestmod=hash_name)
    if dklen is None:
        dklen = base.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")

    def keyed(data):
        made = base.copy()
        made.update(data)
        return made.digest()

    key, number = b"", 1
    while len(key) < dklen:
        block = keyed(bytes(salt) + number.to_bytes(4, "big"))
        total = int.from_bytes(block, "big")
        for _ in range(iterations - 1):
            block = keyed(block)
            total ^= int.from_bytes(block, "big")
        key += total.to_bytes(base.digest_size, "big")
        number += 1
    return key[:dklen]
