"""Bytes as text of 16, 32, 64 or 85 different characters, and back."""

import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
    "z85encode", "z85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]  # fmt: skip

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _text(value):
    """Bytes of bytes-like objects and of str of ASCII."""
    if isinstance(value, str):
        try:
            return value.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(value, (bytes, bytearray)):
        return value
    try:
        return memoryview(value).tobytes()
    except TypeError:
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {value.__class__.__name__!r}"
        ) from None


# 64


def b64encode(s, altchars=None):
    """Base64; altchars are two characters to use instead of + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """From base64; characters that do not belong there are skipped, or an error if validate is true."""
    s = _text(s)
    if altchars is not None:
        altchars = _text(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Base64 with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """From base64 with + and /."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Base64 with - and _ instead of + and /."""
    return b64encode(s).translate(bytes.maketrans(b"+/", b"-_"))


def urlsafe_b64decode(s):
    """From base64 with - and _."""
    return b64decode(_text(s).translate(bytes.maketrans(b"-_", b"+/")))


# 32 and 16

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32_encode(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    missing = -len(s) % 5
    padded = bytes(s) + bytes(missing)
    out = bytearray()
    for at in range(0, len(padded), 5):
        number = int.from_bytes(padded[at : at + 5])
        out += bytes([alphabet[number >> shift & 31] for shift in range(35, -1, -5)])
    padding = (0, 1, 3, 4, 6)[missing]
    if padding:
        out[-padding:] = b"=" * padding
    return bytes(out)


def _b32_decode(alphabet, s, casefold=False, map01=None):
    s = _text(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _text(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b"=")
    padding = length - len(s)
    values = {char: value for value, char in enumerate(alphabet)}
    out, number = bytearray(), 0
    for at in range(0, len(s), 8):
        number = 0
        for char in s[at : at + 8]:
            if char not in values:
                raise binascii.Error("Non-base32 digit found") from None
            number = number << 5 | values[char]
        out += (number << 5 * (8 - len(s[at : at + 8]))).to_bytes(5)
    if length % 8 or padding not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if padding and out:
        del out[-(0, 1, 0, 2, 3, 0, 4)[padding] :]
    return bytes(out)


def b32encode(s):
    """Base32."""
    return _b32_encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """From base32; map01 says whether 1 means I or L, and 0 then means O."""
    return _b32_decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Base32 in the order of hexadecimal digits."""
    return _b32_encode(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    """From base32 in the order of hexadecimal digits."""
    return _b32_decode(_B32_HEX, s, casefold)


def b16encode(s):
    """Hexadecimal digits in upper case."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """From hexadecimal digits, which have to be in upper case unless casefold is true."""
    s = _text(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


# 85

_A85 = bytes(range(33, 118))
_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def _85_encode(data, alphabet, pad, zeros=None, blanks=None):
    if not isinstance(data, (bytes, bytearray)):
        data = memoryview(data).tobytes()
    missing = -len(data) % 4
    data = bytes(data) + bytes(missing)
    pieces = []
    for at in range(0, len(data), 4):
        number = int.from_bytes(data[at : at + 4])
        if zeros is not None and number == 0:
            pieces.append(zeros)
        elif blanks is not None and number == 0x20202020:
            pieces.append(blanks)
        else:
            pieces.append(bytes([alphabet[number // power % 85] for power in (52200625, 614125, 7225, 85, 1)]))
    if missing and not pad:
        if pieces[-1] == zeros:
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-missing]
    return b"".join(pieces)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Ascii85; adobe puts <~ and ~> around it, wrapcol cuts it into lines."""
    result = _85_encode(b, _A85, pad, b"z", b"y" if foldspaces else None)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at : at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and (not lines or len(lines[-1]) + 2 > wrapcol):
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """From Ascii85; ignorechars are skipped."""
    b = _text(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError(f"Ascii85 encoded byte sequences must end with {b'~>'!r}")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out, digits = bytearray(), []
    for char in bytes(b) + b"u" * 4:
        if 33 <= char <= 117:
            digits.append(char - 33)
            if len(digits) == 5:
                number = 0
                for digit in digits:
                    number = number * 85 + digit
                if number > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                out += number.to_bytes(4)
                digits.clear()
        elif char == 122:  # z
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            out += bytes(4)
        elif foldspaces and char == 121:  # y
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif char not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(char)}")
    padding = 4 - len(digits)
    return bytes(out[:-padding] if padding else out)


def b85encode(b, pad=False):
    """Base85 as git and Mercurial use it."""
    return _85_encode(b, _B85, pad)


def b85decode(b):
    """From base85."""
    return _85_decode(b, _B85, "base85")


def z85encode(s):
    """Base85 as ZeroMQ uses it."""
    return _85_encode(s, _Z85, False)


def z85decode(s):
    """From base85 as ZeroMQ uses it."""
    return _85_decode(s, _Z85, "z85")


def _85_decode(b, alphabet, name):
    b = _text(b)
    values = {char: value for value, char in enumerate(alphabet)}
    padding = -len(b) % 5
    b = bytes(b) + alphabet[84:85] * padding
    out = bytearray()
    for at in range(0, len(b), 5):
        number = 0
        for place, char in enumerate(b[at : at + 5]):
            if char not in values:
                raise ValueError(f"bad {name} character at position {at + place}")
            number = number * 85 + values[char]
        if number > 0xFFFFFFFF:
            raise ValueError(f"{name} overflow in hunk starting at byte {at}")
        out += number.to_bytes(4)
    return bytes(out[:-padding] if padding else out)


# lines and files


def _lines_of(s):
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}") from None


def encodebytes(s):
    """Base64 in lines of 76 characters."""
    s = _lines_of(s)
    return b"".join([binascii.b2a_base64(s[at : at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """From base64 in lines."""
    return binascii.a2b_base64(_lines_of(s))


def encode(input, output):
    """Base64 of a file into another."""
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(data))):
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    """From base64 in a file into another."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
