"""Text to HTML and back: escape() and unescape()."""

from html.entities import html5 as _html5

__all__ = ["escape", "unescape"]

# What numbers in the range of the C1 controls mean: they are taken for Windows-1252.
_WINDOWS = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
)

_DIGITS, _HEX = frozenset("0123456789"), frozenset("0123456789abcdefABCDEF")


def escape(s, quote=True):
    """The text with &, < and >, and unless quote is false both quotes, as references."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def _is_no_character(number):
    """Numbers that mean nothing in HTML: controls, and what Unicode will never assign."""
    return (
        0x1 <= number <= 0x8 or number == 0xB or 0xE <= number <= 0x1F or 0x7F <= number <= 0x9F
        or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE
    )  # fmt: skip


def _character(number):
    if number == 0x0D:
        return "\r"
    if 0x80 <= number <= 0x9F:
        return _WINDOWS[number - 0x80]
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    return "" if _is_no_character(number) else chr(number)


def _number(s, at):
    """(text, index behind it) of the numeric reference whose # is at that index; None if there is none."""
    start = at + 1
    is_hex = s[start : start + 1] in ("x", "X")
    start += is_hex
    end, digits = start, _HEX if is_hex else _DIGITS
    while s[end : end + 1] in digits:
        end += 1
    if end == start:
        return None
    return _character(int(s[start:end], 16 if is_hex else 10)), end + (s[end : end + 1] == ";")


def _name(s, at):
    """(text, index behind it) of the reference whose name begins there; the longest beginning that is known counts."""
    end = at
    while end - at < 32 and s[end : end + 1] not in ("", "\t", "\n", "\f", " ", "<", "&", "#", ";"):
        end += 1
    if end == at:
        return None
    end += s[end : end + 1] == ";"
    for stop in (end, *range(end - 1, at + 1, -1)):
        if s[at:stop] in _html5:
            return _html5[s[at:stop]], stop
    return None


def unescape(s):
    """The text with all references resolved, as HTML 5 has them."""
    parts, at = [], 0
    while (found := s.find("&", at)) >= 0:
        parts.append(s[at:found])
        resolved = _number(s, found + 1) if s[found + 1 : found + 2] == "#" else _name(s, found + 1)
        text, at = resolved or ("&", found + 1)
        parts.append(text)
    return "".join(parts) + s[at:]
