"""Bytes as text and back: hexadecimal, base64, uuencode, quoted-printable; and two checksums."""


class Error(ValueError):
    """The text is no encoding of anything."""


class Incomplete(Exception):
    """The text ends too early."""


def _ascii(data):
    """Bytes of a bytes-like object, or of a str of ASCII."""
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    try:
        return bytes(memoryview(data).cast("B"))
    except TypeError:
        raise TypeError(
            f"argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}"
        ) from None


def _bytes(data):
    if isinstance(data, bytes):
        return data
    try:
        return bytes(memoryview(data).cast("B"))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}") from None


# hexadecimal


def b2a_hex(data, sep=None, bytes_per_sep=1):
    """Two digits a byte, with a separator every so many bytes, counted from the end if the number is positive."""
    data = _bytes(data)
    text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
    return text.encode("ascii")


def a2b_hex(hexstr, /):
    """The bytes that hexadecimal digits stand for."""
    digits = _ascii(hexstr)
    if len(digits) % 2:
        raise Error("Odd-length string")
    try:
        if digits.split() == [digits] or not digits:
            return bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        pass
    raise Error("Non-hexadecimal digit found")


hexlify, unhexlify = b2a_hex, a2b_hex


# base64

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {char: value for value, char in enumerate(_ALPHABET)}
_PAIRS = None


def _pairs():
    """The two characters for each number of twelve bits."""
    global _PAIRS
    if _PAIRS is None:
        letters = _ALPHABET.decode("ascii")
        _PAIRS = [high + low for high in letters for low in letters]
    return _PAIRS


def b2a_base64(data, /, *, newline=True):
    """Four characters for three bytes, a line end behind them unless newline is false."""
    data = _bytes(data)
    pairs = _pairs()
    missing = -len(data) % 3
    padded = data + bytes(missing)
    out = []
    for at in range(0, len(padded), 3):
        number = padded[at] << 16 | padded[at + 1] << 8 | padded[at + 2]
        out.append(pairs[number >> 12])
        out.append(pairs[number & 0xFFF])
    text = "".join(out)
    if missing:
        text = text[:-missing] + "=" * missing
    return (text + "\n" if newline else text).encode("ascii")


def a2b_base64(data, /, *, strict_mode=False):
    """The bytes that base64 text stands for; without strict_mode, characters that do not belong there are skipped."""
    text = _ascii(data)
    out, collected, count, padding, digits = bytearray(), 0, 0, 0, 0
    if strict_mode and text[:1] == b"=":
        raise Error("Leading padding not allowed")
    for at, char in enumerate(text):
        if char == 61:  # =
            padding += 1
            if count >= 2 and count + padding >= 4:
                if strict_mode and at + 1 < len(text):
                    raise Error("Excess data after padding")
                return bytes(out)
            if strict_mode and not count:
                raise Error("Excess padding not allowed")
            continue
        value = _VALUES.get(char)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and padding:
            raise Error("Discontinuous padding not allowed")
        padding = 0
        digits += 1
        collected = (collected << 6 | value) & 0x3FFF
        count = (count + 1) % 4
        if count == 2:
            out.append(collected >> 4 & 0xFF)
        elif count == 3:
            out.append(collected >> 2 & 0xFF)
        elif count == 0:
            out.append(collected & 0xFF)
    if count == 1:
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({digits}) cannot be 1 more than a multiple of 4"
        )
    if count:
        raise Error("Incorrect padding")
    return bytes(out)


# checksums

_CRC32 = None


def crc32(data, crc=0, /):
    """The CRC-32 of the data, continuing one that was computed before."""
    global _CRC32
    if _CRC32 is None:
        _CRC32 = []
        for value in range(256):
            for _ in range(8):
                value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
            _CRC32.append(value)
    table, crc = _CRC32, ~crc & 0xFFFFFFFF
    for byte in _bytes(data):
        crc = table[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    """The CRC-CCITT of the data, continuing one that was computed before."""
    crc &= 0xFFFF
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc


# uuencode


def b2a_uu(data, /, *, backtick=False):
    """A line of uuencoded text for at most 45 bytes."""
    data = _bytes(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = 0x60 if backtick else 0x20
    out = bytearray((len(data) + 0x20 if data else zero,))
    padded = data + bytes(-len(data) % 3)
    for at in range(0, len(padded), 3):
        number = padded[at] << 16 | padded[at + 1] << 8 | padded[at + 2]
        for shift in (18, 12, 6, 0):
            value = number >> shift & 0x3F
            out.append(value + 0x20 if value else zero)
    out.append(10)
    return bytes(out)


def a2b_uu(data, /):
    """The bytes of a line of uuencoded text."""
    text = _ascii(data)
    length = (text[0] if text else 0) - 0x20 & 0x3F
    out, number, bits, at = bytearray(), 0, 0, 1
    while len(out) < length:
        char = text[at] if at < len(text) else 10  # what is missing at the end counts as zeros
        at += 1
        if char in (10, 13):
            value = 0
        elif 0x20 <= char <= 0x60:
            value = char - 0x20 & 0x3F
        else:
            raise Error("Illegal char")
        number, bits = (number << 6 | value) & 0xFFFF, bits + 6
        if bits >= 8:
            bits -= 8
            out.append(number >> bits & 0xFF)
    for char in text[at:]:
        if char not in (0x20, 0x60, 10, 13):
            raise Error("Trailing garbage")
    return bytes(out)


# quoted-printable


_HEXADECIMAL = frozenset(b"0123456789abcdefABCDEF")


def a2b_qp(data, header=False):
    """The bytes that quoted-printable text stands for; in a header an underscore is a blank."""
    text = _ascii(data)
    out, at, end = bytearray(), 0, len(text)
    while at < end:
        char = text[at]
        if char == 61:  # =
            at += 1
            if at >= end:
                break
            if text[at] in (10, 13):
                while at < end and text[at] != 10:
                    at += 1
                at += 1
            elif text[at] == 61:
                out.append(61)
                at += 1
            else:
                digits = text[at : at + 2]
                if len(digits) == 2 and _HEXADECIMAL.issuperset(digits):
                    out.append(int(digits, 16))
                    at += 2
                else:
                    out.append(61)
        else:
            out.append(32 if header and char == 95 else char)
            at += 1
    return bytes(out)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Quoted-printable text of at most 76 characters a line."""
    data = _bytes(data)
    end_of_line = b"\r\n" if b"\n" in data and data[data.index(b"\n") - 1 : data.index(b"\n")] == b"\r" else b"\n"
    out, length, at, end = bytearray(), 0, 0, len(data)
    while at < end:
        char = data[at]
        following = data[at + 1] if at + 1 < end else None
        if istext and (char == 10 or (char == 13 and following == 10)):
            if out and out[-1] in (32, 9):
                out[-1:] = b"=%02X" % out[-1]
            out += end_of_line
            at += 2 if char == 13 else 1
            length = 0
            continue
        quoted = (
            char > 126 or char == 61 or (header and char == 95) or (char < 33 and char not in (9, 10, 13, 32))
            or (char in (9, 32) and (quotetabs or following is None))
            or (char == 46 and length == 0 and (following is None or following in (10, 13, 0)))
            or (char in (10, 13) and not istext)
        )  # fmt: skip
        if header and char == 32 and not quoted:
            piece = b"_"
        else:
            piece = b"=%02X" % char if quoted else bytes((char,))
        if length + len(piece) >= 76 and (len(piece) == 3 or following not in (None, 10)):
            out += b"=" + end_of_line
            length = 0
        out += piece
        length += len(piece)
        at += 1
    return bytes(out)
