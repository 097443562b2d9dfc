"""Text to HTML and back: escape() and unescape()."""

import re
from html.entities import html5 as _html5

__all__ = ["escape", "unescape"]

# What numbers in the range of the C1 controls mean: they are taken for Windows-1252.
_WINDOWS = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
)

_reference = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


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


def _resolve(match):
    text = match[1]
    if text[0] == "#":
        digits = text[1:].rstrip(";")
        return _character(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    if text in _html5:
        return _html5[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in _html5:
            return _html5[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    """The text with all references resolved, as HTML 5 has them."""
    return _reference.sub(_resolve, s) if "&" in s else s
