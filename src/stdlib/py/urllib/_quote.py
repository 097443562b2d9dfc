"""Percent signs and two digits for what may not stand in an address. Part of urllib.parse."""


_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote(string, safe="/", encoding=None, errors=None):
    """The text, or the bytes, with everything escaped but letters, digits, `_.-~` and what is safe."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """The same, with + for each blank."""
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    blank = " " if isinstance(safe, str) else b" "
    return quote(string, safe + blank, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """Bytes as text."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    allowed = _SAFE.union([byte for byte in safe if byte < 128])
    return "".join([chr(byte) if byte in allowed else f"%{byte:02X}" for byte in bs])


def unquote_to_bytes(string):
    """The bytes that a quoted text stands for."""
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = bytes(string).split(b"%")
    parts = [first]
    for piece in rest:
        try:
            parts.append(bytes.fromhex(piece[:2].decode("ascii")) if len(piece[:2].strip()) == 2 else b"%" + piece[:2])
        except ValueError:
            parts.append(b"%" + piece[:2])
        parts.append(piece[2:])
    return b"".join(parts)


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that a quoted one stands for."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        string.split
        return string
    parts, run = [], []

    def flush():
        if run:
            parts.append(unquote_to_bytes("".join(run)).decode(encoding or "utf-8", errors or "replace"))
            run.clear()

    for char in string:
        if char.isascii():
            run.append(char)
        else:
            flush()
            parts.append(char)
    flush()
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """The same, where + stands for a blank."""
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """The query of a dict or of pairs; with doseq a sequence gives a field for each of its items."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    fields = []
    for name, value in query:
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        name = quoted(name)
        fields += [f"{name}={quoted(one)}" for one in values]
    return "&".join(fields)
