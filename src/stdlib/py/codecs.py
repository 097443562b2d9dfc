"""Encodings: find one by name, encode and decode, piece by piece or through a stream.

Text encodings are those of str.encode and bytes.decode; _codecs_builtin wraps them, and adds the few codecs that are not
about text. What is registered here is known to the functions of this module.
"""

import sys

import _lazy

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
    "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
    "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter",
    "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
    "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode", "strict_errors",
    "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors",
    "register_error", "lookup_error",
]  # fmt: skip

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = BOM64_BE = b"\x00\x00\xfe\xff"
if sys.byteorder == "little":
    BOM = BOM_UTF16 = BOM_UTF16_LE
    BOM_UTF32 = BOM_UTF32_LE
else:
    BOM = BOM_UTF16 = BOM_UTF16_BE
    BOM_UTF32 = BOM_UTF32_BE

__getattr__, __dir__ = _lazy.attributes(
    globals(),
    {
        "_codecs_streams": "StreamReader StreamWriter StreamReaderWriter StreamRecoder",
        "_codecs_incremental": "Codec IncrementalEncoder IncrementalDecoder BufferedIncrementalEncoder "
        "BufferedIncrementalDecoder",
        "_codecs_errors": "strict_errors ignore_errors replace_errors xmlcharrefreplace_errors "
        "backslashreplace_errors namereplace_errors register_error lookup_error",
    },
)


class CodecInfo(tuple):
    """What lookup() gives: (encode, decode, streamreader, streamwriter), and more by name."""

    _is_text_encoding = True

    def __new__(
        cls,
        encode,
        decode,
        streamreader=None,
        streamwriter=None,
        incrementalencoder=None,
        incrementaldecoder=None,
        name=None,
        *,
        _is_text_encoding=None,
    ):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name, self.encode, self.decode = name, encode, decode
        self.streamreader, self.streamwriter = streamreader, streamwriter
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>"


# finding a codec

_search_functions = []
_found = {}


def register(search_function, /):
    """Add a function that gives a CodecInfo for a normalised name, or None."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _search_functions.append(search_function)


def unregister(search_function, /):
    """Take such a function out again."""
    if search_function in _search_functions:
        _search_functions.remove(search_function)
        _found.clear()


def lookup(encoding, /):
    """The CodecInfo of an encoding."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    info = _found.get(encoding)
    if info is None:
        info = _search(encoding)
        _found[encoding] = info
    return info


def _search(encoding):
    name = "_".join(encoding.lower().split())
    from _codecs_builtin import find

    for search in (find, *_search_functions):
        info = search(name)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            return info
    raise LookupError(f"unknown encoding: {encoding}")


def getencoder(encoding):
    """The function (text, errors) -> (bytes, characters used)."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function (bytes, errors) -> (text, bytes used)."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class that encodes piece by piece."""
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    """The class that decodes piece by piece."""
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    """The StreamReader class."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The StreamWriter class."""
    return lookup(encoding).streamwriter


# using it


def encode(obj, encoding="utf-8", errors="strict"):
    """The object encoded, for text encodings from str to bytes."""
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    """The object decoded, for text encodings from bytes to str."""
    return lookup(encoding).decode(obj, errors)[0]


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encode the strings of an iterator, one after the other."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := encoder.encode(piece):
            yield output
    if output := encoder.encode("", True):
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decode the bytes of an iterator, one after the other."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := decoder.decode(piece):
            yield output
    if output := decoder.decode(b"", True):
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file that encodes what is written and decodes what is read. The built-in open does it better."""
    import io

    if encoding is not None and "b" not in mode:
        mode += "b"
    file = io.open(filename, mode, buffering)
    if encoding is None:
        return file
    from _codecs_streams import StreamReaderWriter

    try:
        info = lookup(encoding)
        wrapped = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        wrapped.encoding = encoding
        return wrapped
    except BaseException:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file of bytes in one encoding over a file in another."""
    from _codecs_streams import StreamRecoder

    if file_encoding is None:
        file_encoding = data_encoding
    data, other = lookup(data_encoding), lookup(file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, other.streamreader, other.streamwriter, errors)
    recoder.data_encoding, recoder.file_encoding = data_encoding, file_encoding
    return recoder
