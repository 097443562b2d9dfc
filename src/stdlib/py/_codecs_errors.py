"""What may happen to characters that do not encode and bytes that do not decode, by name."""


def strict_errors(error):
    """Raise the error."""
    if isinstance(error, Exception):
        raise error
    raise TypeError("codec must pass exception instance")


def _refuse(error):
    raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def ignore_errors(error):
    """Leave it out."""
    if not isinstance(error, UnicodeError):
        _refuse(error)
    return "", error.end


def replace_errors(error):
    """A question mark when encoding, U+FFFD when decoding."""
    count = error.end - error.start if isinstance(error, UnicodeError) else 0
    if isinstance(error, UnicodeEncodeError):
        return "?" * count, error.end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", error.end
    if isinstance(error, UnicodeTranslateError):
        return "\ufffd" * count, error.end
    _refuse(error)


def xmlcharrefreplace_errors(error):
    """&#number; for each character."""
    if not isinstance(error, UnicodeEncodeError):
        _refuse(error)
    return "".join([f"&#{ord(char)};" for char in error.object[error.start : error.end]]), error.end


def _escape(number):
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def backslashreplace_errors(error):
    r"""\xNN, \uNNNN or \UNNNNNNNN for each character, \xNN for each byte."""
    if not isinstance(error, UnicodeError):
        _refuse(error)
    failed = error.object[error.start : error.end]
    numbers = failed if isinstance(failed, bytes) else map(ord, failed)
    return "".join(map(_escape, numbers)), error.end


def namereplace_errors(error):
    r"""\N{...} for each character."""
    if not isinstance(error, UnicodeEncodeError):
        _refuse(error)
    import unicodedata

    out = []
    for char in error.object[error.start : error.end]:
        name = unicodedata.name(char, None)
        out.append(_escape(ord(char)) if name is None else f"\\N{{{name}}}")
    return "".join(out), error.end


def _surrogateescape_errors(error):
    """Bytes above 127 become lone surrogates, and those bytes again."""
    failed = error.object[error.start : error.end]
    if isinstance(error, UnicodeEncodeError):
        if all("\udc80" <= char <= "\udcff" for char in failed):
            return bytes(ord(char) - 0xDC00 for char in failed), error.end
    elif isinstance(error, UnicodeDecodeError):
        if failed and failed[0] >= 128:
            return "".join(chr(0xDC00 + byte) for byte in failed if byte >= 128), error.end
    else:
        _refuse(error)
    raise error


_handlers = {
    "strict": strict_errors,
    "ignore": ignore_errors,
    "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors,
    "backslashreplace": backslashreplace_errors,
    "namereplace": namereplace_errors,
    "surrogateescape": _surrogateescape_errors,
}
_built_in = frozenset(_handlers) | {"surrogatepass"}


def register_error(errors, handler, /):
    """Make a function known as a way to handle errors."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    """The function that is known by this name."""
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


try:
    from _codecs import lookup_error, register_error  # noqa: F811  known to str.encode as well
except ImportError:
    pass


def handler_of(errors):
    """The function for a name that str.encode does not know itself; None for those that it does."""
    return None if errors in _built_in else _handlers.get(errors)


def encode_with(handler, text, encoding):
    """Encode, asking the handler at each failure."""
    out, at = [], 0
    while True:
        try:
            out.append(text[at:].encode(encoding))
            return b"".join(out)
        except UnicodeEncodeError as error:
            start, end = at + error.start, at + error.end
            out.append(text[at:start].encode(encoding))
            failure = UnicodeEncodeError(error.encoding, text, start, end, error.reason)
        replacement, at = handler(failure)
        out.append(replacement if isinstance(replacement, bytes) else replacement.encode(encoding))
        if at < 0:
            at += len(text)


def decode_with(handler, data, encoding):
    """Decode, asking the handler at each failure."""
    out, at = [], 0
    while True:
        try:
            out.append(data[at:].decode(encoding))
            return "".join(out)
        except UnicodeDecodeError as error:
            start, end = at + error.start, at + error.end
            out.append(data[at:start].decode(encoding))
            failure = UnicodeDecodeError(error.encoding, data, start, end, error.reason)
        replacement, at = handler(failure)
        out.append(replacement)
        if at < 0:
            at += len(data)
