"""The codecs that are there from the start: the text encodings of str.encode, and rot13, hex, base64, ... beside them."""

import sys

import _codecs_errors
from _codecs_incremental import BufferedIncrementalDecoder, IncrementalDecoder, IncrementalEncoder
from _codecs_streams import StreamReader, StreamWriter
from codecs import CodecInfo

# Further names, with every blank, dash and dot as an underscore.
_ALIASES = {
    "ascii": "646 ansi_x3_4_1968 ansi_x3_4_1986 cp367 csascii ibm367 iso646_us iso_646_irv_1991 iso_ir_6 us us_ascii",
    "utf-8": "u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001",
    "utf-8-sig": "",
    "utf-16": "u16 utf16",
    "utf-16-le": "unicodelittleunmarked utf_16le",
    "utf-16-be": "unicodebigunmarked utf_16be",
    "utf-32": "u32 utf32",
    "utf-32-le": "utf_32le",
    "utf-32-be": "utf_32be",
    "iso8859-1": "8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin "
    "latin1 latin_1",
    "cp1252": "1252 windows_1252",
    "rot-13": "rot13 rot_13",
    "hex": "hex_codec",
    "base64": "base64_codec base_64",
    "zlib": "zip zlib_codec",
    "bz2": "bz2_codec",
}
_CANONICAL = {alias: name for name, aliases in _ALIASES.items() for alias in (name.replace("-", "_"), *aliases.split())}


def find(name):
    """The CodecInfo for a name in lower case, or None."""
    normal = name.replace("-", "_").replace(".", "_").replace(" ", "_")
    canonical = _CANONICAL.get(normal)
    if canonical is None:
        canonical = normal.replace("_", "-").replace("iso-8859", "iso8859")
    if canonical in _TRANSFORMS:
        return _transform(canonical)
    try:
        "".encode(canonical)
    except LookupError:
        return None
    return _text_codec(canonical)


# text


def _text_codec(name):
    def encode(input, errors="strict"):
        if not isinstance(input, str):
            raise TypeError(f"{name.replace('-', '_')}_encode() argument 1 must be str, not {type(input).__name__}")
        return _encode(input, name, errors), len(input)

    def decode(input, errors="strict"):
        return _decode(input, name, errors), len(input)

    class TextEncoder(IncrementalEncoder):
        _encoding = name

        def __init__(self, errors="strict"):
            super().__init__(errors)
            self.reset()

        def reset(self):
            self._rest = name

        def encode(self, input, final=False):
            result = _encode(input, self._rest, self.errors)
            if name in _WITHOUT_MARK and input:
                self._rest = _WITHOUT_MARK[name]
            return result

        def getstate(self):
            return 2 if name in _WITHOUT_MARK and self._rest == name and name != "utf-8-sig" else 0

        def setstate(self, state):
            self._rest = name if state else _WITHOUT_MARK.get(name, name)

    class TextDecoder(BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            super().__init__(errors)
            self._encoding = name

        def reset(self):
            super().reset()
            self._encoding = name

        def _buffer_decode(self, input, errors, final):
            text, used, self._encoding = _decode_part(input, self._encoding, errors, final)
            return text, used

    class TextReader(StreamReader):
        def reset(self):
            super().reset()
            self._encoding = name

        def decode(self, input, errors="strict"):
            text, used, self._encoding = _decode_part(input, self._encoding, errors, False)
            return text, used

    class TextWriter(StreamWriter):
        def __init__(self, stream, errors="strict"):
            super().__init__(stream, errors)
            self.reset()

        def reset(self):
            self._encoder = TextEncoder(self.errors)

        def encode(self, input, errors="strict"):
            return self._encoder.encode(input), len(input)

    return CodecInfo(encode, decode, TextReader, TextWriter, TextEncoder, TextDecoder, name)


def _encode(text, name, errors):
    handler = _codecs_errors.handler_of(errors)
    return text.encode(name, errors) if handler is None else _codecs_errors.encode_with(handler, text, name)


def _decode(data, name, errors):
    data = bytes(memoryview(data))
    handler = _codecs_errors.handler_of(errors)
    return data.decode(name, errors) if handler is None else _codecs_errors.decode_with(handler, data, name)


_NATIVE = "le" if sys.byteorder == "little" else "be"

# Encodings that begin with a mark, and what follows it when one encodes.
_WITHOUT_MARK = {"utf-8-sig": "utf-8", "utf-16": f"utf-16-{_NATIVE}", "utf-32": f"utf-32-{_NATIVE}"}

# The marks that tell how to go on when one decodes; no mark means the native order.
_MARKS = {
    "utf-8-sig": {b"\xef\xbb\xbf": "utf-8"},
    "utf-16": {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"},
    "utf-32": {b"\xff\xfe\0\0": "utf-32-le", b"\0\0\xfe\xff": "utf-32-be"},
}


def _decode_part(data, encoding, errors, final):
    """(text, bytes used, the encoding to go on with): what is incomplete at the end is left for later, unless final."""
    marks, used, unmarked = _MARKS.get(encoding), 0, None
    if marks:
        size = len(next(iter(marks)))
        head = data[:size]
        if len(head) < size and not final and (encoding != "utf-8-sig" or any(mark.startswith(head) for mark in marks)):
            return "", 0, encoding
        if head in marks:
            used, encoding = size, marks[head]
        elif head:
            unmarked, encoding = encoding, _WITHOUT_MARK[encoding]
    body = data[used:]
    keep = 0 if final else _incomplete(body, encoding)
    body = body[: len(body) - keep]
    text = _decode(body, encoding, errors) if body else ""
    if unmarked not in (None, "utf-8-sig") and len(body) >= size:
        raise UnicodeDecodeError(unmarked, data, 0, size, "Stream does not start with BOM")
    return text, used + len(body), encoding


def _incomplete(data, encoding):
    """How many bytes at the end are the beginning of a character."""
    size = len(data)
    if encoding.startswith("utf-16"):
        odd = size % 2
        if size - odd >= 2:
            high = data[size - odd - 1 if encoding.endswith("le") else size - odd - 2]
            if 0xD8 <= high <= 0xDB:
                return odd + 2
        return odd
    if encoding.startswith("utf-32"):
        return size % 4
    if encoding == "utf-8":
        for back in range(1, min(size, 3) + 1):
            if data[-back] & 0xC0 != 0x80:
                try:
                    data[-back:].decode("utf-8")
                except UnicodeDecodeError as error:
                    return back if error.reason == "unexpected end of data" else 0
                return 0
    return 0


# what is not text


def _rot13(text):
    low, high = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return str.translate(text, str.maketrans(low + high, low[13:] + low[:13] + high[13:] + high[:13]))


def _from_module(module, function):
    """The function of a module, imported when it is called."""

    def call(data):
        return getattr(__import__(module), function)(data)

    return call


# name: (encode, decode)
_TRANSFORMS = {
    "rot-13": (_rot13, _rot13),
    "hex": (_from_module("binascii", "b2a_hex"), _from_module("binascii", "a2b_hex")),
    "base64": (_from_module("base64", "encodebytes"), _from_module("base64", "decodebytes")),
    "zlib": (_from_module("zlib", "compress"), _from_module("zlib", "decompress")),
    "bz2": (_from_module("bz2", "compress"), _from_module("bz2", "decompress")),
}


def _transform(name):
    there, back = _TRANSFORMS[name]

    def encode(input, errors="strict"):
        return there(input), len(input)

    def decode(input, errors="strict"):
        return back(input), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return there(input)

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return back(input)

    class Reader(StreamReader):
        charbuffertype = str if name == "rot-13" else bytes

        def decode(self, input, errors="strict"):
            return back(input), len(input)

    class Writer(StreamWriter):
        def encode(self, input, errors="strict"):
            return there(input), len(input)

    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=False)
