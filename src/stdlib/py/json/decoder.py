"""JSON text to Python objects.

decode() and raw_decode() go to native code, unless a subclass has its own raw_decode() or scan_once(). The scanner
below does the same work in Python, for those who call or override it.
"""

from _json import loads as _native_loads
from _json import scan as _native_scan
from _json import scanstring

__all__ = ["JSONDecoder", "JSONDecodeError"]


class JSONDecodeError(ValueError):
    """The text is no JSON; msg, doc, pos, lineno and colno tell what is wrong and where."""

    def __init__(self, msg, doc, pos):
        line = doc.count("\n", 0, pos) + 1
        column = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {line} column {column} (char {pos})")
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, line, column

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_CONSTANTS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": -float("inf")}
_WORDS = (("null", None), ("true", True), ("false", False))
_DIGITS = frozenset("0123456789")


def _skip(text, at):
    """The index of the next character that is no white space."""
    while text[at : at + 1] in (" ", "\n", "\t", "\r"):
        at += 1
    return at


class JSONDecoder:
    """Decodes; hooks may replace what objects, floats, ints and constants become."""

    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
        self.parse_float, self.parse_int = parse_float or float, parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self._native_hooks = (object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict)

    def decode(self, s):
        """The object that the text stands for; nothing but white space may surround it."""
        if type(self).raw_decode is JSONDecoder.raw_decode and self._is_plain():
            return _native_loads(s, *self._native_hooks)
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """(object, index behind it) of the text that begins there; what follows does not matter."""
        if self._is_plain():
            return _native_scan(s, idx, *self._native_hooks)
        try:
            return self.scan_once(s, idx)
        except StopIteration as error:
            raise JSONDecodeError("Expecting value", s, error.value) from None

    def _is_plain(self):
        """Does nobody override what native code does?"""
        return type(self).scan_once is JSONDecoder.scan_once and "scan_once" not in self.__dict__

    def scan_once(self, text, at):
        """(value, index behind it), or StopIteration with the index where no value begins."""
        if at < 0:
            raise ValueError("idx cannot be negative")
        char = text[at : at + 1]
        if char == '"':
            return scanstring(text, at + 1, self.strict)
        if char == "{":
            return self._scan_object(text, at + 1)
        if char == "[":
            return self._scan_array(text, at + 1)
        if char in _DIGITS or char == "-":
            end, is_float = _end_of_number(text, at)
            if end:
                return (self.parse_float if is_float else self.parse_int)(text[at:end]), end
        for word, value in _WORDS:
            if text.startswith(word, at):
                return value, at + len(word)
        for word in _CONSTANTS:
            if text.startswith(word, at):
                return self.parse_constant(word), at + len(word)
        raise StopIteration(at)

    def _value(self, text, at):
        try:
            return self.scan_once(text, at)
        except StopIteration as error:
            raise JSONDecodeError("Expecting value", text, error.value) from None

    def _scan_array(self, text, at):
        items = []
        at = _skip(text, at)
        if text[at : at + 1] == "]":
            return items, at + 1
        while True:
            value, at = self._value(text, at)
            items.append(value)
            at = _skip(text, at)
            char = text[at : at + 1]
            if char == "]":
                return items, at + 1
            if char != ",":
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            comma, at = at, _skip(text, at + 1)
            if text[at : at + 1] == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", text, comma)

    def _scan_object(self, text, at):
        pairs, known = [], {}
        at = _skip(text, at)
        if text[at : at + 1] == "}":
            return self._make_object(pairs), at + 1
        while True:
            if text[at : at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
            key, at = scanstring(text, at + 1, self.strict)
            key = known.setdefault(key, key)
            at = _skip(text, at)
            if text[at : at + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", text, at)
            value, at = self._value(text, _skip(text, at + 1))
            pairs.append((key, value))
            at = _skip(text, at)
            char = text[at : at + 1]
            if char == "}":
                return self._make_object(pairs), at + 1
            if char != ",":
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            comma, at = at, _skip(text, at + 1)
            if text[at : at + 1] == "}":
                raise JSONDecodeError("Illegal trailing comma before end of object", text, comma)

    def _make_object(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        result = dict(pairs)
        return result if self.object_hook is None else self.object_hook(result)


def _end_of_number(text, at):
    """(index behind the number, has it a fraction or an exponent); index 0 if it is only a minus sign."""
    at += text[at] == "-"
    if text[at : at + 1] not in _DIGITS:
        return 0, False
    end = at + 1
    if text[at] != "0":
        end = _end_of_digits(text, end)
    whole = end
    if text[end : end + 1] == "." and text[end + 1 : end + 2] in _DIGITS:
        end = _end_of_digits(text, end + 1)
    if text[end : end + 1] in ("e", "E"):
        power = end + 1
        power += text[power : power + 1] in ("+", "-")
        if text[power : power + 1] in _DIGITS:
            end = _end_of_digits(text, power)
    return end, end > whole


def _end_of_digits(text, at):
    while text[at : at + 1] in _DIGITS:
        at += 1
    return at
